package nl.mbtregister.sweep;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the round of a day did.
 *
 * @param endedAt null while it runs
 * @param failure why it stopped and is tried again; null when it did not
 */
public record SweepDay(
        LocalDate day,
        SweepState state,
        @Nullable Instant endedAt,
        @Nullable String failure,
        long lapsed,
        long reminded) {

    /** How far it is, by the names of the job table. */
    public enum SweepState {
        RUNNING,
        DONE,
        FAILED
    }
}
