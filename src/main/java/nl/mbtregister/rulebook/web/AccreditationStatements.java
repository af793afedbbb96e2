package nl.mbtregister.rulebook.web;

import java.util.ArrayList;
import java.util.List;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.rulebook.rules.accreditation.AccreditationRules;

/** How teaching turns into points, in sentences. */
record AccreditationStatements(AccreditationRules rules, Sentences t) {

    List<Statement> all() {
        List<Statement> all = new ArrayList<>();
        all.add(Statement.of(
                t.of(
                        "rulebook.rules.accreditation.point",
                        rules.minutesPerPoint().value()),
                rules.minutesPerPoint().citation()));
        all.add(Statement.of(
                t.of(
                        "rulebook.rules.accreditation.breaks",
                        rules.halfDayBreak().value(),
                        rules.dayBreak().value()),
                rules.halfDayBreak().citation(),
                rules.dayBreak().citation()));
        all.add(Statement.of(
                t.of("rulebook.rules.accreditation.least", rules.leastMinutes().value()),
                rules.leastMinutes().citation()));
        all.add(Statement.of(
                rules.halfUp().yes()
                        ? t.get("rulebook.rules.accreditation.up")
                        : t.get("rulebook.rules.accreditation.down"),
                rules.halfUp().citation()));
        rules.assignments()
                .forEach(step -> all.add(Statement.of(
                        t.count(
                                "rulebook.rules.accreditation.assignment",
                                step.points().whole(),
                                step.fromHours().whole() * 60),
                        step.fromHours().citation(),
                        step.points().citation())));
        all.add(Statement.of(
                t.of(
                        "rulebook.rules.accreditation.literature",
                        rules.pagesPerPoint().value(),
                        rules.mostLiterature().value()),
                rules.pagesPerPoint().citation(),
                rules.mostLiterature().citation()));
        return all;
    }
}
