package nl.mbtregister.criteria;

import nl.mbtregister.criteria.rules.SourceMark;
import nl.mbtregister.criteria.rules.Thresholds;

/** Reads the numbers by which scores become an outcome. */
record ThresholdsReader(LibraryFields fields) {

    Thresholds read() {
        int certified = fields.whole("certifiedPercent", 100);
        Thresholds thresholds = new Thresholds(
                fields.one(SourceMark.class, "mark"),
                fields.sources(),
                certified,
                fields.whole("conditionalPercent", certified),
                fields.whole("conditionalCorePartly"),
                fields.whole("certifiedYears"),
                fields.whole("conditionalMonths"),
                fields.whole("conditionalRechecks"),
                fields.whole("againMonths"),
                fields.whole("repairMonths"),
                fields.whole("leastSupervisors"),
                fields.whole("leastSpecialists"),
                fields.whole("registeredPercent", 100),
                fields.whole("meetingMonths"),
                fields.whole("leastSupervisions"),
                fields.whole("leastIntervisions"),
                fields.whole("warnMonths"));
        fields.done();
        return thresholds;
    }
}
