package nl.mbtregister.programme;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has to be told of a certified programme, and what was.
 *
 * @param year that is to be confirmed or was; null for a programme that had no certificate in it
 * @param check what was confirmed; null while nothing was
 */
public record Upkeep(
        OwnProgramme own,
        List<OpenLack> lacks,
        @Nullable Integer year,
        @Nullable YearCheck check,
        @Nullable Instant confirmedAt) {
    public boolean yearOpen() {
        return year != null && check == null;
    }

    /** Whether anything has to be told. */
    public boolean duties() {
        return yearOpen() || lacks.stream().anyMatch(OpenLack::untold);
    }
}
