package nl.mbtregister.rulebook;

import nl.mbtregister.kernel.Title;
import nl.mbtregister.rulebook.rules.RenewalRules;

/** Reads how long registrations last. */
record RenewalReader(Fields fields) {

    RenewalRules read() {
        RenewalRules rules = new RenewalRules(
                fields.each("cycles", RenewalReader::cycle),
                fields.count("opensMonths"),
                fields.count("earliestYears"),
                fields.choice("supervisorRenewsSpecialist"),
                fields.choice("repeatCountsOnce"),
                fields.figure("carryOver"));
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
