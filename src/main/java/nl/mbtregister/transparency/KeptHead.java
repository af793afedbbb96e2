package nl.mbtregister.transparency;

import java.time.Instant;
import java.time.LocalDate;
import nl.mbtregister.transparency.rules.Head;

/**
 * A head of the log as it was signed.
 *
 * @param note the words with their signature
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record KeptHead(LocalDate day, long size, byte[] root, Instant at, String note) {

    Head under(String origin) {
        return new Head(origin, size, root, at);
    }

    /** Under which name it was signed. */
    String origin() {
        return note.lines().findFirst().orElse("");
    }
}
