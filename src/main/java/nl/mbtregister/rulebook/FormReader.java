package nl.mbtregister.rulebook;

import java.util.List;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.rulebook.rules.Figure;
import nl.mbtregister.rulebook.rules.Form;
import nl.mbtregister.rulebook.rules.Selection;
import nl.mbtregister.rulebook.rules.Unit;
import nl.mbtregister.rulebook.rules.Window;
import nl.mbtregister.rulebook.rules.portfolio.AssessmentKind;
import nl.mbtregister.rulebook.rules.portfolio.DeclarationKind;
import nl.mbtregister.rulebook.rules.portfolio.Profession;
import org.jspecify.annotations.Nullable;

/** Reads the form of a requirement. */
final class FormReader {

    private FormReader() {}

    static Form read(Fields fields) {
        Form form = switch (fields.text("form")) {
            case "sum-at-least" -> sum(fields);
            case "count-at-least" ->
                new Form.CountAtLeast(
                        fields.count("minimum"),
                        fields.maybe("advised", fields::count),
                        SelectionReader.read(fields.object("of")));
            case "cap-inside" -> new Form.CapInside(total(fields), part(fields), fields.count("maximum"));
            case "each-year-at-least" -> new Form.EachYearAtLeast(total(fields), fields.count("yearly"));
            case "sum-as-assessed" ->
                new Form.SumAsAssessed(fields.one(AssessmentKind.class, "by"), selection(fields, "of", Unit.SESSIONS));
            case "holds-title" -> new Form.HoldsTitle(fields.some(Title.class, "anyOf"));
            case "holds-outside" ->
                new Form.HoldsOutside(
                        fields.some(Profession.class, "anyOf"),
                        fields.truth("inTrainingAccepted"),
                        fields.maybe("years", fields::count));
            case "declaration-present" -> new Form.DeclarationPresent(fields.one(DeclarationKind.class, "declaration"));
            case "assessed-by" ->
                new Form.AssessedBy(
                        fields.one(AssessmentKind.class, "by"),
                        fields.maybe("fragments", fields::count),
                        fields.maybe("minutes", fields::count),
                        fields.flag("reflectionReport"));
            case "either" -> new Form.Either(several(fields, "alternatives"));
            case "all-of" -> new Form.AllOf(several(fields, "parts"));
            case "within-window" ->
                new Form.WithinWindow(window(fields.object("window")), FormReader.read(fields.object("rule")));
            case "after-date" ->
                new Form.AfterDate(fields.one(Title.class, "heldSince"), FormReader.read(fields.object("rule")));
            case String unknown ->
                throw fields.fault("form", "there is no form of requirement called \"" + unknown + "\"");
        };
        fields.done();
        return form;
    }

    private static Form.SumAtLeast total(Fields fields) {
        Fields total = fields.object("total");
        Form.SumAtLeast sum = sum(total);
        total.done();
        return sum;
    }

    private static Selection part(Fields fields) {
        return selection(fields, "part", fields.object("total").one(Unit.class, "unit"));
    }

    private static Form.SumAtLeast sum(Fields fields) {
        Unit unit = fields.one(Unit.class, "unit");
        return new Form.SumAtLeast(unit, fields.count("minimum"), selection(fields, "of", unit), group(fields, unit));
    }

    private static @Nullable Figure group(Fields fields, Unit unit) {
        return unit == Unit.INDIVIDUAL_TREATMENTS ? fields.count("groupCountsAs") : null;
    }

    private static Selection selection(Fields fields, String name, Unit unit) {
        Selection selection = SelectionReader.read(fields.object(name));
        if (selection.kind() != unit.kind()) {
            throw fields.fault(name, unit + " are counted over rows of the kind " + unit.kind());
        }
        return selection;
    }

    private static List<Form> several(Fields fields, String name) {
        List<Form> forms = fields.each(name, FormReader::read);
        if (forms.size() < 2) {
            throw fields.fault(name, "\"" + name + "\" needs two forms or more");
        }
        return forms;
    }

    private static Window window(Fields fields) {
        Window window = switch (fields.text("window")) {
            case "last-years" -> new Window.LastYears(fields.count("years"));
            case "any-years" -> new Window.AnyYears(fields.count("years"));
            case "until" -> new Window.Until(fields.date("lastDay"));
            case "registration-period" -> new Window.RegistrationPeriod();
            case String unknown -> throw fields.fault("window", "there is no window called \"" + unknown + "\"");
        };
        fields.done();
        return window;
    }
}
