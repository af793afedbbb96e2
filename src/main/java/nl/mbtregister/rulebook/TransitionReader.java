package nl.mbtregister.rulebook;

import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.rulebook.rules.Citation;
import nl.mbtregister.rulebook.rules.Transition;

/** Reads how people pass from one edition to the next. */
record TransitionReader(Fields fields) {

    Transition read() {
        Wording text = fields.wording("text");
        Citation citation = fields.citation();
        Transition transition = switch (fields.text("transition")) {
            case "free-choice" -> new Transition.FreeChoice(text, citation, fields.count("years"));
            case "own-period" -> new Transition.OwnPeriod(text, citation);
            case "automatic-annotation" ->
                new Transition.AutomaticAnnotation(
                        text, citation, fields.one(Title.class, "holders"), fields.one(Annotation.class, "annotation"));
            case String unknown ->
                throw fields.fault("transition", "there is no transition called \"" + unknown + "\"");
        };
        fields.done();
        return transition;
    }
}
