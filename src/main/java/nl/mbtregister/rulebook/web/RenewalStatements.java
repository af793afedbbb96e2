package nl.mbtregister.rulebook.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.rulebook.rules.RenewalRules;
import nl.mbtregister.rulebook.rules.RenewalRules.Cycle;

/** How long a registration lasts and when it is renewed, in sentences. */
record RenewalStatements(RenewalRules rules, Sentences t) {

    List<Statement> all() {
        List<Statement> all = new ArrayList<>();
        rules.cycles().stream().map(Cycle::text).distinct().forEach(text -> all.add(cycle(text)));
        all.add(Statement.of(
                t.of(
                        "rulebook.rules.renewal.opens",
                        rules.opensMonths().value(),
                        rules.earliestYears().value()),
                rules.opensMonths().citation(),
                rules.earliestYears().citation()));
        if (rules.supervisorRenewsSpecialist().yes()) {
            all.add(Statement.of(
                    t.get("rulebook.rules.renewal.supervisor"),
                    rules.supervisorRenewsSpecialist().citation()));
        }
        if (rules.repeatCountsOnce().yes()) {
            all.add(Statement.of(
                    t.get("rulebook.rules.renewal.repeat"),
                    rules.repeatCountsOnce().citation()));
        }
        all.add(Statement.of(
                rules.carryOver().value().signum() == 0
                        ? t.get("rulebook.rules.renewal.carry.none")
                        : t.of("rulebook.rules.renewal.carry", rules.carryOver().value()),
                rules.carryOver().citation()));
        return all;
    }

    /** One sentence for all titles that it holds for. */
    private Statement cycle(Wording text) {
        List<Cycle> same = rules.cycles().stream()
                .filter(cycle -> cycle.text().equals(text))
                .toList();
        String titles = same.stream().map(cycle -> t.show(cycle.title())).collect(Collectors.joining(", "));
        return new Statement(
                titles + ": " + t.show(text),
                null,
                false,
                same.stream().map(Cycle::citation).distinct().toList());
    }
}
