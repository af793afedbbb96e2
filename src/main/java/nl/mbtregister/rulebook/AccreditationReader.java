package nl.mbtregister.rulebook;

import nl.mbtregister.rulebook.rules.accreditation.AccreditationRules;

/** Reads how teaching turns into points. */
record AccreditationReader(Fields fields) {

    AccreditationRules read() {
        AccreditationRules rules = new AccreditationRules(
                fields.count("minutesPerPoint"),
                fields.count("halfDayBreak"),
                fields.count("dayBreak"),
                fields.count("leastMinutes"),
                fields.choice("halfUp"),
                fields.each("assignments", AccreditationReader::assignment),
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
}
