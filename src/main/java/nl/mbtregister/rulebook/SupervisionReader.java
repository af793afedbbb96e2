package nl.mbtregister.rulebook;

import nl.mbtregister.kernel.Title;
import nl.mbtregister.rulebook.rules.SupervisionRules;
import nl.mbtregister.rulebook.rules.portfolio.EducationField;
import nl.mbtregister.rulebook.rules.portfolio.SupervisorKind;

/** Reads how supervision counts. */
record SupervisionReader(Fields fields) {

    SupervisionRules read() {
        SupervisionRules rules = new SupervisionRules(
                fields.count("minutesAlone"),
                fields.count("minutesInPair"),
                fields.count("largestGroup"),
                fields.count("largestGroupWithNote"),
                fields.choice("fractions"),
                fields.choice("reportNeeded"),
                fields.choice("fromBasicTraining"),
                fields.each("supervisors", SupervisionReader::supervises));
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
}
