package nl.mbtregister.rulebook;

import nl.mbtregister.kernel.Title;
import nl.mbtregister.rulebook.rules.RenewalRules;
import nl.mbtregister.rulebook.rules.SupervisionRules;
import nl.mbtregister.rulebook.rules.accreditation.AccreditationRules;
import nl.mbtregister.rulebook.rules.portfolio.EducationField;
import nl.mbtregister.rulebook.rules.portfolio.SupervisorKind;

/** Reads the parameters of supervision, accreditation and renewal. */
final class ParameterReader {

    private ParameterReader() {}

    static SupervisionRules supervision(Fields fields) {
        SupervisionRules rules = new SupervisionRules(
                fields.count("minutesAlone"),
                fields.count("minutesInPair"),
                fields.count("largestGroup"),
                fields.count("largestGroupWithNote"),
                fields.choice("fractions"),
                fields.choice("reportNeeded"),
                fields.choice("fromBasicTraining"),
                fields.each("supervisors", ParameterReader::supervises));
        fields.done();
        return rules;
    }

    private static SupervisionRules.Supervises supervises(Fields fields) {
        SupervisionRules.Supervises line = new SupervisionRules.Supervises(
                fields.one(SupervisorKind.class, "kind"),
                fields.one(Title.class, "route"),
                fields.maybe("onlyEducatedFor", name -> fields.one(EducationField.class, name)),
                fields.citation());
        fields.done();
        return line;
    }

    static AccreditationRules accreditation(Fields fields) {
        AccreditationRules rules = new AccreditationRules(
                fields.count("minutesPerPoint"),
                fields.count("halfDayBreak"),
                fields.count("dayBreak"),
                fields.count("leastMinutes"),
                fields.choice("halfUp"),
                fields.each("assignments", ParameterReader::assignment),
                fields.count("pagesPerPoint"),
                fields.count("mostLiterature"));
        fields.done();
        return rules;
    }

    private static AccreditationRules.AssignmentStep assignment(Fields fields) {
        AccreditationRules.AssignmentStep step =
                new AccreditationRules.AssignmentStep(fields.count("fromHours"), fields.count("points"));
        fields.done();
        return step;
    }

    static RenewalRules renewal(Fields fields) {
        RenewalRules rules = new RenewalRules(
                fields.each("cycles", ParameterReader::cycle),
                fields.count("opensMonths"),
                fields.count("earliestYears"),
                fields.choice("supervisorRenewsSpecialist"));
        fields.done();
        return rules;
    }

    private static RenewalRules.Cycle cycle(Fields fields) {
        RenewalRules.Cycle cycle = new RenewalRules.Cycle(
                fields.one(Title.class, "title"),
                fields.maybe("years", fields::count),
                fields.wording("text"),
                fields.citation());
        fields.done();
        return cycle;
    }
}
