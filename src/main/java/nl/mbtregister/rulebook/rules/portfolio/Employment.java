package nl.mbtregister.rulebook.rules.portfolio;

import java.math.BigDecimal;
import nl.mbtregister.kernel.Period;

/**
 * A place of work.
 *
 * @param mbtHours hours of MBT a week, 0 or more; above 0 makes it MBT experience
 * @param team whether in a multidisciplinary team
 * @param adolescents whether it is therapy with adolescents
 */
public record Employment(
        String id, Period span, WorkField field, BigDecimal mbtHours, boolean team, boolean adolescents)
        implements Row {

    public Employment {
        if (mbtHours.signum() < 0) {
            throw new IllegalArgumentException("hours are never negative: " + id);
        }
    }

    @Override
    public RowKind kind() {
        return RowKind.EMPLOYMENT;
    }
}
