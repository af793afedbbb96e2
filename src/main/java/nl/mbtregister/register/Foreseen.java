package nl.mbtregister.register;

import java.time.LocalDate;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.register.rules.Term;

/**
 * A title that ends, or ended, on one of the days asked for.
 *
 * @param number of the person in the register
 * @param end the first day without it
 * @param term as it was known then
 * @param still whether it is so by all that is known now
 */
public record Foreseen(Recipient recipient, String number, LocalDate end, Term term, boolean still) {}
