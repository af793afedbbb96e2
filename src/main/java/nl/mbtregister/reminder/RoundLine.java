package nl.mbtregister.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.reminder.rules.RoundReason;
import nl.mbtregister.rulebook.rules.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the list of a round, as the office sees them.
 *
 * @param reason why they are left out; of who is still in: why they would be left out now; null for nothing
 * @param missing requirements that stand in the way of renewal today
 * @param byMailOnly they have no account
 * @param at since when they are mailed or left out
 * @param delivery what became of the mail: WAITING, SENT, BOUNCED or DEAD; null when there is none
 */
public record RoundLine(
        long person,
        String number,
        String name,
        List<Title> titles,
        LocalDate end,
        @Nullable RoundReason reason,
        List<Finding> missing,
        boolean byMailOnly,
        @Nullable Instant lastSeen,
        @Nullable Instant lastMailed,
        Instant at,
        @Nullable String delivery) {

    public RoundLine {
        titles = List.copyOf(titles);
        missing = List.copyOf(missing);
    }

    /** Whether they were signed in after the mail of the round. */
    public boolean openedPortal() {
        return delivery != null && lastSeen != null && lastSeen.isAfter(at);
    }
}
