package nl.mbtregister.rulebook.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.rulebook.rules.Choice;
import nl.mbtregister.rulebook.rules.Citation;
import nl.mbtregister.rulebook.rules.Edition;
import nl.mbtregister.rulebook.rules.SupervisionRules;
import nl.mbtregister.rulebook.rules.SupervisionRules.Supervises;
import nl.mbtregister.rulebook.rules.portfolio.EducationField;
import nl.mbtregister.rulebook.rules.portfolio.SupervisorKind;
import org.jspecify.annotations.Nullable;

/** How supervision counts in an edition, in sentences. */
public record SupervisionStatements(Edition edition, Sentences t) {

    /** A kind of supervisor and the routes that it may supervise. */
    public record Supervisor(SupervisorKind kind, List<Supervised> routes, List<Citation> citations) {}

    /** @param only for supervisees whose education fits this work; null for everybody */
    public record Supervised(Title route, @Nullable EducationField only) {}

    List<Statement> all() {
        SupervisionRules rules = edition.supervision();
        List<Statement> all = new ArrayList<>();
        all.add(Statement.of(
                t.of("rulebook.rules.supervision.alone", rules.minutesAlone().value()),
                rules.minutesAlone().citation()));
        BigDecimal pair = rules.minutesInPair().value();
        all.add(Statement.of(
                t.of("rulebook.rules.supervision.group", pair, rules.unit(3)),
                rules.minutesInPair().citation()));
        all.add(Statement.of(
                t.of("rulebook.rules.supervision.largest", rules.largestGroup().value()),
                rules.largestGroup().citation()));
        if (rules.largestGroupWithNote().whole() > rules.largestGroup().whole()) {
            all.add(Statement.of(
                    t.of(
                            "rulebook.rules.supervision.note",
                            rules.largestGroupWithNote().value()),
                    rules.largestGroupWithNote().citation()));
        }
        all.add(choice(
                rules.fractions(),
                t.get("rulebook.rules.supervision.fractions"),
                t.get("rulebook.rules.supervision.whole")));
        add(all, rules.reportNeeded(), t.get("rulebook.rules.supervision.report"));
        add(all, rules.fromBasicTraining(), t.get("rulebook.rules.supervision.start"));
        add(all, edition.countsOnce(), t.get("rulebook.rules.supervision.once"));
        return all;
    }

    List<Supervisor> supervisors() {
        return Stream.of(SupervisorKind.values())
                .map(this::supervisor)
                .filter(supervisor -> !supervisor.routes().isEmpty())
                .toList();
    }

    private Supervisor supervisor(SupervisorKind kind) {
        List<Supervises> lines = edition.supervision().supervisors().stream()
                .filter(line -> line.kind() == kind)
                .toList();
        return new Supervisor(
                kind,
                lines.stream()
                        .map(line -> new Supervised(line.route(), line.onlyEducatedFor()))
                        .toList(),
                lines.stream().map(Supervises::citation).distinct().toList());
    }

    private static void add(List<Statement> all, Choice choice, String sentence) {
        if (choice.yes()) {
            all.add(Statement.of(sentence, choice.citation()));
        }
    }

    private static Statement choice(Choice choice, String yes, String no) {
        return Statement.of(choice.yes() ? yes : no, choice.citation());
    }
}
