package nl.mbtregister.register;

import java.time.LocalDate;
import nl.mbtregister.letters.Recipient;

/**
 * That somebody held a title on a day, as far as was known then.
 *
 * @param since first day of the unbroken run
 * @param still whether that holds by what is known now
 */
public record Holding(Recipient recipient, String number, LocalDate since, boolean still) {}
