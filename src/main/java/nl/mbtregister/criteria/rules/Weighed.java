package nl.mbtregister.criteria.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * An outcome and what it rests on.
 *
 * @param reasons never empty: for less than a certificate, everything that stood in the way of the better outcome
 * @param domains points of each domain in which something applies
 * @param coreAbsent core criteria that are not met at all
 * @param corePartly core criteria that are met in part
 * @param open criteria that have no score yet and were taken for absent
 */
public record Weighed(
        Outcome outcome,
        List<OutcomeReason> reasons,
        List<DomainPoints> domains,
        List<Criterion> coreAbsent,
        List<Criterion> corePartly,
        List<Criterion> open) {

    static Weighed of(Scores scores) {
        Thresholds limits = scores.library().thresholds();
        List<DomainPoints> domains = scores.domains();
        List<Criterion> absent = scores.core(Score.ABSENT);
        List<Criterion> partly = scores.core(Score.PARTLY);
        List<OutcomeReason> barring = new ArrayList<>();
        add(barring, !absent.isEmpty(), OutcomeReason.CORE_ABSENT);
        add(barring, partly.size() > limits.conditionalCorePartly(), OutcomeReason.CORE_PARTLY_TOO_MANY);
        add(barring, below(domains, limits.conditionalPercent()), OutcomeReason.DOMAIN_TOO_LOW);
        List<OutcomeReason> limiting = new ArrayList<>();
        add(limiting, !partly.isEmpty(), OutcomeReason.CORE_PARTLY);
        add(limiting, below(domains, limits.certifiedPercent()), OutcomeReason.DOMAIN_LOW);
        Outcome outcome = !barring.isEmpty()
                ? Outcome.NOT_CERTIFIED
                : limiting.isEmpty() ? Outcome.CERTIFIED : Outcome.CONDITIONAL;
        List<OutcomeReason> reasons = switch (outcome) {
            case CERTIFIED -> List.of(OutcomeReason.ALL_MET);
            case CONDITIONAL -> List.copyOf(limiting);
            case NOT_CERTIFIED -> List.copyOf(barring);
        };
        return new Weighed(outcome, reasons, domains, absent, partly, scores.open());
    }

    private static boolean below(List<DomainPoints> domains, int percent) {
        return !domains.stream().allMatch(domain -> domain.reaches(percent));
    }

    private static void add(List<OutcomeReason> reasons, boolean holds, OutcomeReason reason) {
        if (holds) {
            reasons.add(reason);
        }
    }
}
