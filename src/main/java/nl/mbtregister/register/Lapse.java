package nl.mbtregister.register;

import java.time.LocalDate;
import nl.mbtregister.kernel.Title;

/**
 * A title that lapsed or will when nothing is entered.
 *
 * @param day the first day on which it is not held any more
 */
public record Lapse(LocalDate day, long person, Title title) {
    /** Before every other in the order of days, people and titles. */
    public static final Lapse START = new Lapse(LocalDate.EPOCH, Long.MIN_VALUE, Title.BASIC_THERAPIST);
}
