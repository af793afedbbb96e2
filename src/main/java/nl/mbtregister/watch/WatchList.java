package nl.mbtregister.watch;

import java.time.LocalDate;
import java.util.Set;
import nl.mbtregister.watch.rules.Purpose;
import nl.mbtregister.watch.rules.Rhythm;

/**
 * How an institution follows people.
 *
 * @param recipients accounts of contacts who are mailed
 * @param confirmedOn last day on which a contact said who still works for it
 */
public record WatchList(
        long institution, Purpose purpose, Rhythm rhythm, Set<Long> recipients, LocalDate confirmedOn, int version) {

    public WatchList {
        recipients = Set.copyOf(recipients);
    }

    /** First day on which nothing is told any more. */
    public LocalDate silentFrom() {
        return confirmedOn.plusYears(1).plusDays(RemindingWatchers.DAYS_TO_CONFIRM);
    }

    /** First day on which a contact is asked to confirm. */
    public LocalDate askedFrom() {
        return confirmedOn.plusYears(1);
    }
}
