package nl.mbtregister.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.certification.rules.FindingScope;
import nl.mbtregister.certification.rules.Likelihood;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.DomainPoints;
import nl.mbtregister.paper.Fact;
import nl.mbtregister.paper.Sheet;
import nl.mbtregister.platform.Sentences;

/** Lays out the papers of an audit in one language: the report, and the sheet that auditors take along. */
final class ReportSheet {
    private final Sentences t;
    private final ReportView view;

    ReportSheet(Sentences t, ReportView view) {
        this.t = t;
        this.view = view;
    }

    /** @param last whether it goes to the body that decides */
    Sheet report(int version, boolean last, LocalDate day) {
        AuditedRound round = view.round();
        Sheet sheet = head(
                t.of("certification.paper.title", round.name()),
                t.of("certification.paper.description", round.name(), round.institutionName()),
                List.of(
                        new Fact(
                                t.get("certification.paper.version"),
                                t.of(last ? "certification.paper.final" : "certification.paper.draft", version, day)),
                        new Fact(t.get("certification.paper.auditors"), String.join(", ", view.auditors())),
                        new Fact(t.get("certification.paper.visit"), visit())));
        domains(sheet);
        findings(sheet);
        return sheet.heading(t.get("certification.paper.criteria"))
                .table(
                        t.get("certification.paper.criteria"),
                        List.of(
                                t.get("certification.audit.criterion"),
                                t.get("certification.audit.self"),
                                t.get("certification.audit.own"),
                                t.get("certification.audit.note")),
                        view.file().criteria().stream().map(this::scored).toList())
                .note(t.get("certification.paper.owner"));
    }

    /** For the day itself: the agenda, and room to write beside every criterion. */
    Sheet alongside() {
        Sheet sheet = head(
                t.of("certification.paper.along", view.round().name()),
                t.of("certification.paper.along", view.round().name()),
                List.of(new Fact(t.get("certification.paper.visit"), visit())));
        PlannedVisit visit = view.visit();
        if (visit != null) {
            sheet.table(
                    t.get("certification.visit.agenda"),
                    List.of(
                            t.get("certification.visit.starts"),
                            t.get("certification.visit.topic"),
                            t.get("certification.visit.who")),
                    visit.agenda().stream()
                            .map(item -> List.of(item.starts().toString(), item.topic(), item.who()))
                            .toList());
        }
        return sheet.table(
                t.get("certification.paper.criteria"),
                List.of(
                        t.get("certification.audit.criterion"),
                        t.get("certification.audit.self"),
                        t.get("certification.audit.own"),
                        t.get("certification.audit.note")),
                view.file().criteria().stream()
                        .map(one -> List.of(words(one), self(one), "______", "____________________"))
                        .toList());
    }

    private Sheet head(String title, String description, List<Fact> more) {
        AuditedRound round = view.round();
        return Sheet.of(t.language(), title, description)
                .kicker(round.reference())
                .lead(round.institutionName())
                .facts(Stream.concat(
                                Stream.of(
                                        new Fact(t.get("certification.paper.programme"), round.number()),
                                        new Fact(
                                                t.get("certification.paper.scope"),
                                                round.scope().modules().stream()
                                                        .sorted()
                                                        .map(t::show)
                                                        .collect(Collectors.joining(", "))),
                                        new Fact(
                                                t.get("certification.paper.edition"),
                                                t.of("certification.paper.edition.is", round.edition()))),
                                more.stream())
                        .toList());
    }

    private void domains(Sheet sheet) {
        boolean beside = !view.others().isEmpty();
        List<String> heads = new ArrayList<>(List.of(
                t.get("certification.report.domain"),
                t.get("certification.report.points"),
                t.get("certification.report.percent")));
        if (beside) {
            heads.add(t.get("certification.report.others"));
        }
        sheet.heading(t.get("certification.report.domains"))
                .table(
                        t.get("certification.report.domains"),
                        heads,
                        view.weighed().domains().stream()
                                .map(domain -> row(domain, beside))
                                .toList());
    }

    private List<String> row(DomainPoints domain, boolean beside) {
        List<String> cells = new ArrayList<>(List.of(
                domain.domain().code() + " " + t.show(domain.domain().name()),
                t.of("certification.report.of", domain.points(), domain.possible()),
                domain.percent() + "%"));
        if (beside) {
            Integer mean = view.others().get(domain.domain().code());
            cells.add(mean == null ? t.get("certification.report.few") : mean + "%");
        }
        return cells;
    }

    private void findings(Sheet sheet) {
        sheet.heading(t.get("certification.report.findings"));
        if (view.findings().isEmpty()) {
            sheet.paragraph(t.get("certification.finding.none"));
            return;
        }
        List<String> heads = new ArrayList<>(List.of(t.get("certification.finding.likelihood")));
        Stream.of(FindingScope.values()).map(t::show).forEach(heads::add);
        sheet.table(
                t.get("certification.finding.grid"),
                heads,
                Stream.of(Likelihood.values())
                        .map(likelihood -> Stream.concat(
                                        Stream.of(t.show(likelihood)),
                                        Stream.of(FindingScope.values())
                                                .map(scope -> String.valueOf(view.at(likelihood, scope)
                                                        .size())))
                                .toList())
                        .toList());
        view.findings().forEach(finding -> finding(sheet, finding));
    }

    private void finding(Sheet sheet, AuditFinding finding) {
        AuditFinding.Words words = finding.words();
        AuditFinding.Comment comment = finding.comment();
        String said = comment == null ? "" : comment.text();
        String answer = comment == null || comment.answer() == null ? "" : comment.answer();
        sheet.heading(t.of("certification.finding.title", finding.number(), t.show(words.kind())))
                .paragraph(words.statement())
                .facts(List.of(
                        new Fact(
                                t.get("certification.finding.code"),
                                view.file()
                                        .library()
                                        .criterion(words.code())
                                        .map(this::words)
                                        .orElse(words.code())),
                        new Fact(t.get("certification.finding.seen"), words.seen()),
                        new Fact(t.get("certification.finding.grade"), t.show(words.grade())),
                        new Fact(
                                t.get("certification.finding.grid"),
                                t.show(words.likelihood()) + ", " + t.show(words.scope())),
                        new Fact(t.get("certification.finding.owner"), words.owner()),
                        new Fact(t.get("certification.finding.due"), t.show(words.due())),
                        new Fact(t.get("certification.fact.comment"), said),
                        new Fact(t.get("certification.fact.answer"), answer)));
    }

    private String visit() {
        PlannedVisit visit = view.visit();
        return visit == null ? "" : t.of("certification.visit.line", visit.day(), visit.form());
    }

    private List<String> scored(Criterion one) {
        RoundScore own = view.file().score(one.code());
        return List.of(
                words(one),
                self(one),
                own == null
                        ? t.get("certification.audit.none")
                        : t.show(own.score().score()),
                own == null ? "" : own.score().note());
    }

    private String self(Criterion one) {
        var score = view.file().self(one.code()).score();
        return score == null ? t.get("certification.audit.none") : t.show(score);
    }

    private String words(Criterion one) {
        return one.code() + " " + t.show(one.text());
    }
}
