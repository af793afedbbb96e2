package nl.mbtregister.reminder.rules;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** The same day some years later; of 29 February in a shorter year 28 February. */
public final class Anniversary {
    /** Nobody is registered for longer. */
    private static final int YEARS = 70;

    private Anniversary() {}

    /** The days that have an anniversary on this one. */
    public static Set<LocalDate> on(LocalDate day) {
        Set<LocalDate> days = new TreeSet<>();
        for (int years = 1; years <= YEARS; years++) {
            LocalDate about = day.minusYears(years);
            for (LocalDate one : new LocalDate[] {about, about.plusDays(1)}) {
                if (one.plusYears(years).equals(day)) {
                    days.add(one);
                }
            }
        }
        return days;
    }
}
