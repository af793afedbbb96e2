package nl.mbtregister.reminder;

import java.time.LocalDate;
import nl.mbtregister.kernel.Title;

/**
 * A title of somebody that ends within the days of a round.
 *
 * @param from first day of the registration period
 * @param end first day on which it is no longer held
 */
public record RoundTitle(Title title, LocalDate from, LocalDate end) {}
