package nl.mbtregister.watch;

import java.time.Instant;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.watch.rules.MessageKind;
import org.jspecify.annotations.Nullable;

/**
 * What an institution is told.
 *
 * @param number in its institution, in the order in which it was told
 * @param registration number of the person
 * @param body as it is sent; null once a later one replaced it
 */
public record WatchMessage(
        long institution,
        long number,
        long person,
        MessageKind kind,
        String registration,
        Wording text,
        Instant at,
        @Nullable String body) {

    /** The same at every call. */
    public String id() {
        return "watch_" + institution + "_" + number;
    }
}
