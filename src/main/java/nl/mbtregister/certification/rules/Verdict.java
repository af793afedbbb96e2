package nl.mbtregister.certification.rules;

import java.time.LocalDate;
import nl.mbtregister.criteria.rules.Outcome;
import nl.mbtregister.criteria.rules.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * What a decision means in days (domain 7.5; the terms are those of the library).
 *
 * @param from first day of the certificate; null when there is none
 * @param end first day on which it has expired; null when there is none
 * @param again day from which a new application is taken; null for a certificate
 */
public record Verdict(
        Outcome outcome,
        @Nullable LocalDate from,
        @Nullable LocalDate end,
        @Nullable LocalDate again) {

    public static Verdict of(Outcome outcome, Thresholds limits, LocalDate day) {
        return switch (outcome) {
            case CERTIFIED -> new Verdict(outcome, day, day.plusYears(limits.certifiedYears()), null);
            case CONDITIONAL -> new Verdict(outcome, day, day.plusMonths(limits.conditionalMonths()), null);
            case NOT_CERTIFIED -> new Verdict(outcome, null, null, day.plusMonths(limits.againMonths()));
        };
    }

    /** Open points are looked at again once: what is still open then is no second certificate with conditions. */
    public static Outcome reckoned(CertificationKind kind, Outcome weighed) {
        return kind == CertificationKind.RECHECK && weighed == Outcome.CONDITIONAL ? Outcome.NOT_CERTIFIED : weighed;
    }
}
