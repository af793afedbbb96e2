package nl.mbtregister.rulebook.rules.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import org.jspecify.annotations.Nullable;

/**
 * Teaching that this person followed.
 *
 * @param day last day of the teaching
 * @param points accreditation points on the certificate, 0 or more
 * @param hours effective hours without breaks, 0 or more; older rules count these
 * @param accredited whether the register accredited it (older rules: recognised it)
 * @param course accreditation number of the course, the same each time that it is held; null when it has none
 * @param usedFor the title that was granted on it, if any
 */
public record Teaching(
        String id,
        LocalDate day,
        BigDecimal points,
        BigDecimal hours,
        Theme theme,
        boolean accredited,
        @Nullable String course,
        @Nullable Title usedFor)
        implements Row {

    public Teaching {
        if (points.signum() < 0 || hours.signum() < 0) {
            throw new IllegalArgumentException("points and hours are never negative: " + id);
        }
    }

    /** Teaching of a course without a number. */
    public Teaching(
            String id,
            LocalDate day,
            BigDecimal points,
            BigDecimal hours,
            Theme theme,
            boolean accredited,
            @Nullable Title usedFor) {
        this(id, day, points, hours, theme, accredited, null, usedFor);
    }

    @Override
    public RowKind kind() {
        return RowKind.TEACHING;
    }

    @Override
    public Period span() {
        return Period.through(day, day);
    }
}
