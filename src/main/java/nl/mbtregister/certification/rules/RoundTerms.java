package nl.mbtregister.certification.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long each part of a round may take (domain 7.4; a proposal, so settings).
 *
 * @param selfWeeks for the self-evaluation
 * @param deskWeeks from filing to the end of the review of the papers
 * @param visitMonths from then to the visit
 * @param reportWeeks for the report
 * @param factDays for the programme to say whether the facts are right
 * @param decisionWeeks for the decision
 */
public record RoundTerms(
        int selfWeeks, int deskWeeks, int visitMonths, int reportWeeks, int factDays, int decisionWeeks) {

    /** The last day of what begins on that day; null where nothing has a term. */
    public @Nullable LocalDate due(CertificationState state, LocalDate begun) {
        return switch (state) {
            case DRAFT -> begun.plusWeeks(selfWeeks);
            case FILED, DESK_REVIEW -> begun.plusWeeks(deskWeeks);
            case VISIT -> begun.plusMonths(visitMonths);
            case REPORT -> begun.plusWeeks(reportWeeks);
            case FACT_CHECK -> begun.plusDays(factDays);
            case COMMITTEE -> begun.plusWeeks(decisionWeeks);
            case DECIDED, WITHDRAWN -> null;
        };
    }

    /** The last day of the decision when every part takes all of its time. */
    public LocalDate decided(LocalDate filed) {
        return filed.plusWeeks(deskWeeks)
                .plusMonths(visitMonths)
                .plusWeeks(reportWeeks)
                .plusDays(factDays)
                .plusWeeks(decisionWeeks);
    }
}
