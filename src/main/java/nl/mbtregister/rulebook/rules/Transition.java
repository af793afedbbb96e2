package nl.mbtregister.rulebook.rules;

import nl.mbtregister.kernel.Annotation;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;

/** How people pass from the edition before to this one. */
public sealed interface Transition {

    Wording text();

    Citation citation();

    /** Anyone who began basic training before this edition may apply under the one before, until so many years after. */
    record FreeChoice(Wording text, Citation citation, Figure years) implements Transition {}

    /** A registration that began under the edition before keeps its end. */
    record OwnPeriod(Wording text, Citation citation) implements Transition {}

    /** Who holds the title when this edition starts gets the annotation with it. */
    record AutomaticAnnotation(Wording text, Citation citation, Title holders, Annotation annotation)
            implements Transition {}
}
