package nl.mbtregister.programme;

import java.time.Instant;
import java.time.LocalDate;
import nl.mbtregister.programme.rules.Lack;
import org.jspecify.annotations.Nullable;

/**
 * Something that a certified programme lacks, or lacked until it was made good.
 *
 * @param endedOn first day on which it was there again
 * @param told what the institution said about it
 */
public record OpenLack(
        long id,
        Lack kind,
        LocalDate since,
        @Nullable LocalDate endedOn,
        @Nullable String told,
        @Nullable Instant toldAt) {
    public LocalDate due() {
        return Lack.due(since);
    }

    /** Whether the institution has to tell what happened. */
    public boolean untold() {
        return told == null && endedOn == null;
    }
}
