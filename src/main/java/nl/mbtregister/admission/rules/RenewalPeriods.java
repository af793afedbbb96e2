package nl.mbtregister.admission.rules;

import java.time.LocalDate;
import nl.mbtregister.kernel.Period;

/** The period that a renewal gives (domain 3.3 and 3.4). */
public final class RenewalPeriods {
    private RenewalPeriods() {}

    /**
     * It starts where the old one ends, however early it was filed or however late it is decided.
     *
     * @param old the period that is renewed; has an end
     * @param years how long the new one lasts
     */
    public static Period next(Period old, int years) {
        LocalDate from = end(old);
        return new Period(from, from.plusYears(years));
    }

    /**
     * The period of a specialist title that is renewed with the title of supervisor: it starts with that of the supervisor,
     * or before it where it ends before, and they end together unless the specialist title had the later end already.
     *
     * @param specialist the period of the specialist title; has an end
     * @param supervisor the new period of the supervisor
     */
    public static Period together(Period specialist, Period supervisor) {
        LocalDate own = end(specialist);
        LocalDate until = end(supervisor);
        return new Period(own.isBefore(supervisor.from()) ? own : supervisor.from(), own.isAfter(until) ? own : until);
    }

    private static LocalDate end(Period period) {
        return period.lastDay().orElseThrow().plusDays(1);
    }
}
