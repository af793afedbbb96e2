package nl.mbtregister.rulebook.rules;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What one row is worth for one requirement. */
public sealed interface Verdict {
    Verdict ONE = new Counts(BigDecimal.ONE, null);

    /**
     * It counts.
     *
     * @param amount more than 0
     * @param less why not for all it offered; null when it counts in full
     */
    record Counts(BigDecimal amount, @Nullable Reason less) implements Verdict {}

    /** It does not count. */
    record Rejected(Reason reason) implements Verdict {}

    static Verdict rejected(Ground ground, Object... arguments) {
        return new Rejected(Reason.of(ground, arguments));
    }

    static Verdict counts(BigDecimal amount) {
        return new Counts(amount, null);
    }
}
