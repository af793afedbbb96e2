package nl.mbtregister.certification.rules;

import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.Score;
import org.jspecify.annotations.Nullable;

/**
 * A criterion in this round beside the same one in the round before.
 *
 * @param then null when it had no result, or was not asked
 * @param now null while nobody looked at it
 */
public record Compared(
        Criterion criterion, @Nullable Score then, @Nullable Score now) {
    /** What happened to the score. */
    public enum Shift {
        BETTER,
        WORSE,
        SAME,
        /** Had no score then, or applied in only one of the two. */
        OTHER,
        /** Has none now. */
        OPEN
    }

    public Shift shift() {
        if (now == null) {
            return Shift.OPEN;
        }
        if (then == now) {
            return Shift.SAME;
        }
        if (then == null || then == Score.NOT_APPLICABLE || now == Score.NOT_APPLICABLE) {
            return Shift.OTHER;
        }
        return now.compareTo(then) > 0 ? Shift.BETTER : Shift.WORSE;
    }
}
