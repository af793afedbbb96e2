package nl.mbtregister.kernel;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run of legal days: {@code from} is the first day in it, {@code end} the first day after it, or null while no end is
 * known. This is PostgreSQL's canonical {@code daterange}; people read {@link #lastDay()}.
 */
public record Period(LocalDate from, @Nullable LocalDate end) {

    public Period {
        if (end != null && !end.isAfter(from)) {
            throw new IllegalArgumentException("a period has at least one day: " + from + " to " + end);
        }
    }

    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    /** Both days included. */
    public static Period through(LocalDate from, LocalDate lastDay) {
        return new Period(from, lastDay.plusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (end == null || day.isBefore(end));
    }

    public boolean overlaps(Period other) {
        return (other.end == null || from.isBefore(other.end)) && (end == null || other.from.isBefore(end));
    }

    /** The last day in the period, empty while no end is known. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(end).map(day -> day.minusDays(1));
    }
}
