package nl.mbtregister.rulebook.rules;

import java.time.LocalDate;
import nl.mbtregister.rulebook.rules.portfolio.Row;
import org.jspecify.annotations.Nullable;

/** Looks at the days of a row only, before anything else is asked of it. */
interface Gate {

    /** Why the row may not pass, or null when it may. */
    @Nullable
    Reason refuse(Row row);

    default Gate and(Gate inner) {
        return row -> {
            Reason reason = refuse(row);
            return reason != null ? reason : inner.refuse(row);
        };
    }

    /** What begins after the day of judging does not count yet. */
    static Gate until(LocalDate day) {
        return row -> row.span().from().isAfter(day) ? Reason.of(Ground.AFTER_DAY, day) : null;
    }

    static Gate from(LocalDate start) {
        return row -> row.span().from().isBefore(start) ? Reason.of(Ground.BEFORE_START, start) : null;
    }

    static Gate notAfter(LocalDate lastDay, LocalDate day) {
        return row -> last(row, day).isAfter(lastDay) ? Reason.of(Ground.TOO_LATE, lastDay) : null;
    }

    /** Both days included; what still runs on the day of judging is taken to last until that day. */
    static Gate between(LocalDate first, LocalDate last, LocalDate day) {
        return row -> row.span().from().isBefore(first) || last(row, day).isAfter(last)
                ? Reason.of(Ground.OUTSIDE_WINDOW, first, last)
                : null;
    }

    /** Last day of a row, as far as the day of judging can see. */
    static LocalDate last(Row row, LocalDate day) {
        return row.span().lastDay().filter(end -> end.isBefore(day)).orElse(day);
    }
}
