package nl.mbtregister.check;

import java.time.Instant;
import java.time.LocalDate;
import nl.mbtregister.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * A check of many, without its rows.
 *
 * @param machine whether a system asked, with numbers that were not kept
 * @param by who handed it in
 * @param answeredAt null while it waits for somebody to say what its columns are
 * @param asked rows
 * @param receipt as it was signed; null as long as there is none
 * @param removedOn the day on which its rows were removed, null while they are there
 */
public record CheckList(
        long id,
        long institution,
        boolean machine,
        Language language,
        Instant handedInAt,
        String by,
        @Nullable Instant answeredAt,
        int asked,
        Counts counts,
        @Nullable String receipt,
        @Nullable LocalDate removedOn,
        int version) {

    /** Whether its result can be had. */
    public boolean open() {
        return answeredAt != null && !machine && removedOn == null;
    }

    /** Whether it waits for its columns. */
    public boolean waiting() {
        return answeredAt == null && removedOn == null;
    }
}
