package nl.mbtregister.admission.rules;

import java.time.LocalDate;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.rulebook.rules.RenewalRules;

/**
 * The days on which renewal of a registration can be filed (domain 3.3). Days are days in Amsterdam: the last one lasts
 * until midnight there.
 *
 * @param early first day on which it can be filed at all
 * @param opens first day on which it is expected; never before {@code early}
 * @param lastDay last day on which it is in time
 */
public record RenewalWindow(LocalDate early, LocalDate opens, LocalDate lastDay) {

    /** How a day lies to the window. */
    public enum Phase {
        NOT_YET,
        /** Allowed; the new period starts at the old end all the same. */
        EARLY,
        OPEN,
        OVER
    }

    /**
     * @param registration the period that is renewed; has an end
     * @param closes first day on which it is too late: later than that end by a plan of repair, earlier where what the title
     *     rests on ends
     */
    public static RenewalWindow of(RenewalRules rules, Period registration, LocalDate closes) {
        LocalDate end = registration.lastDay().orElseThrow().plusDays(1);
        LocalDate opens = end.minusMonths(rules.opensMonths().whole());
        LocalDate early = registration.from().plusYears(rules.earliestYears().whole());
        return new RenewalWindow(early.isBefore(opens) ? early : opens, opens, closes.minusDays(1));
    }

    public Phase on(LocalDate day) {
        if (day.isAfter(lastDay)) {
            return Phase.OVER;
        }
        if (day.isBefore(early)) {
            return Phase.NOT_YET;
        }
        return day.isBefore(opens) ? Phase.EARLY : Phase.OPEN;
    }

    /** Whether renewal that is filed on this day is in time and not too soon. */
    public boolean takes(LocalDate day) {
        return on(day) == Phase.EARLY || on(day) == Phase.OPEN;
    }
}
