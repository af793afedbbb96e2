package nl.mbtregister.rulebook.rules.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.mbtregister.kernel.Period;

/**
 * Something done to keep a registration up.
 *
 * @param day the day, or the last day of the weeks that it sums up
 * @param amount hours, or sessions for supervision given; more than 0
 */
public record Activity(String id, LocalDate day, ActivityKind activity, BigDecimal amount) implements Row {

    public Activity {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("an activity has an amount: " + id);
        }
    }

    @Override
    public RowKind kind() {
        return RowKind.ACTIVITY;
    }

    @Override
    public Period span() {
        return Period.through(day, day);
    }
}
