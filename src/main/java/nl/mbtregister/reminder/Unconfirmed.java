package nl.mbtregister.reminder;

import java.time.LocalDate;
import nl.mbtregister.letters.Recipient;

/**
 * Somebody who has not said for one or more whole years that the data about them are right.
 *
 * @param since when they last said so, or were registered
 * @param due the day on which the last of these years was over
 * @param still whether that holds by what is known now
 */
public record Unconfirmed(Recipient recipient, String number, LocalDate since, LocalDate due, boolean still) {
    public long person() {
        return recipient.person();
    }
}
