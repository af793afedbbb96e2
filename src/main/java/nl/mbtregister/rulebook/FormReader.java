package nl.mbtregister.rulebook;

import java.util.List;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.rulebook.rules.Figure;
import nl.mbtregister.rulebook.rules.Form;
import nl.mbtregister.rulebook.rules.Selection;
import nl.mbtregister.rulebook.rules.Unit;
import nl.mbtregister.rulebook.rules.portfolio.AssessmentKind;
import nl.mbtregister.rulebook.rules.portfolio.DeclarationKind;
import nl.mbtregister.rulebook.rules.portfolio.Profession;
import org.jspecify.annotations.Nullable;

/** Reads the form of a requirement. */
record FormReader(Fields fields) {

    Form read() {
        Form form = switch (fields.text("form")) {
            case "sum-at-least" -> sum();
            case "count-at-least" ->
                new Form.CountAtLeast(
                        fields.count("minimum"),
                        fields.maybe("advised", fields::count),
                        new SelectionReader(fields.object("of")).read());
            case "cap-inside" -> new Form.CapInside(total(), part(), fields.count("maximum"));
            case "cap-each" -> new Form.CapEach(total(), fields.count("maximum"));
            case "each-year-at-least" -> new Form.EachYearAtLeast(total(), fields.count("yearly"));
            case "sum-as-assessed" ->
                new Form.SumAsAssessed(fields.one(AssessmentKind.class, "by"), selection("of", Unit.SESSIONS));
            case "holds-title" -> new Form.HoldsTitle(fields.oneOrMore(Title.class, "anyOf"));
            case "holds-outside" ->
                new Form.HoldsOutside(
                        fields.oneOrMore(Profession.class, "anyOf"),
                        fields.truth("inTrainingAccepted"),
                        fields.maybe("years", fields::count));
            case "declaration-present" -> new Form.DeclarationPresent(fields.one(DeclarationKind.class, "declaration"));
            case "assessed-by" ->
                new Form.AssessedBy(
                        fields.one(AssessmentKind.class, "by"),
                        fields.maybe("fragments", fields::count),
                        fields.maybe("minutes", fields::count),
                        fields.flag("reflectionReport"));
            case "either" -> new Form.Either(several("alternatives"));
            case "all-of" -> new Form.AllOf(several("parts"));
            case "within-window" ->
                new Form.WithinWindow(
                        new WindowReader(fields.object("window")).read(), new FormReader(fields.object("rule")).read());
            case "after-date" ->
                new Form.AfterDate(fields.one(Title.class, "heldSince"), new FormReader(fields.object("rule")).read());
            case String unknown ->
                throw fields.fault("form", "there is no form of requirement called \"" + unknown + "\"");
        };
        fields.done();
        return form;
    }

    private Form.SumAtLeast total() {
        Fields total = fields.object("total");
        Form.SumAtLeast sum = new FormReader(total).sum();
        total.done();
        return sum;
    }

    private Selection part() {
        return selection("part", fields.object("total").one(Unit.class, "unit"));
    }

    private Form.SumAtLeast sum() {
        Unit unit = fields.one(Unit.class, "unit");
        return new Form.SumAtLeast(unit, fields.count("minimum"), selection("of", unit), group(unit));
    }

    private @Nullable Figure group(Unit unit) {
        return unit == Unit.INDIVIDUAL_TREATMENTS ? fields.count("groupCountsAs") : null;
    }

    private Selection selection(String name, Unit unit) {
        Selection selection = new SelectionReader(fields.object(name)).read();
        if (selection.kind() != unit.kind()) {
            throw fields.fault(name, unit + " are counted over rows of the kind " + unit.kind());
        }
        return selection;
    }

    private List<Form> several(String name) {
        List<Form> forms = fields.each(name, form -> new FormReader(form).read());
        if (forms.size() < 2) {
            throw fields.fault(name, "\"" + name + "\" needs two forms or more");
        }
        return forms;
    }
}
