package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mbtregister.certification.rules.Benchmark;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.criteria.rules.DomainPoints;
import nl.mbtregister.criteria.rules.Scores;
import nl.mbtregister.criteria.rules.Weighed;

/** Gathers what a report says. */
@ApplicationScoped
class ReportSources {
    @Inject
    private AuditLibraries libraries;

    @Inject
    private RoundScores scores;

    @Inject
    private AuditLooks looks;

    @Inject
    private RoundFindings findings;

    @Inject
    private RoundAuditors auditors;

    @Inject
    private RoundVisits visits;

    ReportView gather(AuditedRound round) {
        CriteriaLibrary library = libraries.of(round);
        AuditLooks.Look look = looks.of(round.id());
        return new ReportView(
                new AuditFile(round, library, libraries.asked(round), look.self(), look.proofs(), look.scores()),
                weighed(round),
                others(round),
                findings.of(round.id()),
                auditors.of(round.id()).stream().map(NamedAuditor::name).toList(),
                visits.of(round.id()));
    }

    Weighed weighed(AuditedRound round) {
        return scores(round).weigh();
    }

    Scores scores(AuditedRound round) {
        return new Scores(libraries.of(round), round.scope(), scores.toWeigh(round));
    }

    private Map<String, Integer> others(AuditedRound round) {
        Map<String, List<Integer>> percents = new HashMap<>();
        for (RoundScores.Other other : scores.others(round.library(), round.programme())) {
            for (DomainPoints domain : new Scores(
                            libraries.of(round.library(), other.edition()), other.scope(), other.scored())
                    .domains()) {
                percents.computeIfAbsent(domain.domain().code(), code -> new ArrayList<>())
                        .add(domain.percent());
            }
        }
        Map<String, Integer> means = new HashMap<>();
        percents.forEach((code, all) -> Benchmark.of(all).ifPresent(mean -> means.put(code, mean)));
        return means;
    }
}
