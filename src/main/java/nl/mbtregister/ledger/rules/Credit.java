package nl.mbtregister.ledger.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.rulebook.rules.portfolio.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody did and that counts for a registration.
 *
 * @param name as the person or the provider calls it; 1 to 200 characters
 * @param provider who gave it, at most 200 characters; null when nobody else did
 * @param amount points of teaching, hours, or sessions of supervision given; more than 0, at most two decimals
 * @param hours effective hours of teaching without breaks; null for everything else
 * @param theme what teaching was about; null for everything else
 * @param accreditation accreditation number of the course; null when the register did not accredit it
 * @param provisional true while nobody has checked it
 * @param reference what it came from within its source, 1 to 100 characters; credited once
 * @param edition first day of the edition of the rules by which it was reckoned
 * @param calculation the sum line by line; empty when there was nothing to reckon
 * @param document id of the paper that proves it; null when there is none
 */
public record Credit(
        CreditKind kind,
        String name,
        @Nullable String provider,
        LocalDate firstDay,
        LocalDate lastDay,
        BigDecimal amount,
        @Nullable BigDecimal hours,
        @Nullable Theme theme,
        @Nullable String accreditation,
        boolean provisional,
        CreditSource source,
        String reference,
        LocalDate edition,
        List<SumLine> calculation,
        @Nullable Long document) {
    static final int LONGEST = 200;
    private static final int LONGEST_REFERENCE = 100;

    /** @throws Refusal ledger.R2 */
    public Credit {
        name = name.strip();
        calculation = List.copyOf(calculation);
        boolean teaching = kind == CreditKind.TEACHING;
        if (name.isEmpty()
                || name.length() > LONGEST
                || Objects.requireNonNullElse(provider, "").length() > LONGEST
                || reference.isEmpty()
                || reference.length() > LONGEST_REFERENCE
                || amount.signum() <= 0
                || amount.stripTrailingZeros().scale() > 2
                || lastDay.isBefore(firstDay)
                || teaching != (hours != null && theme != null)
                || !teaching && (hours != null || theme != null || accreditation != null)) {
            throw new Refusal("ledger.R2");
        }
    }
}
