package nl.mbtregister.reminder;

import java.time.Instant;
import java.util.List;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.reminder.rules.RoundReason;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands before a round today.
 *
 * @param titles that end, the first to end first; none for who is left out
 * @param reason why they are left out; null for who is not
 * @param account whether they can sign in
 * @param lastSeen when they were last signed in, as far as sessions are kept; null when not known
 * @param lastMailed when a letter was last mailed to them
 */
public record RoundStanding(
        long person,
        String number,
        Recipient recipient,
        List<RoundTitle> titles,
        @Nullable RoundReason reason,
        boolean account,
        @Nullable Instant lastSeen,
        @Nullable Instant lastMailed) {

    public RoundStanding {
        titles = List.copyOf(titles);
    }
}
