package nl.mbtregister.admission;

import java.time.Instant;
import nl.mbtregister.platform.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked at somebody else's file.
 *
 * @param document what the owner calls the document; null when it was something else or is there no more
 */
public record Seen(
        Instant at, Role role, What what, @Nullable String document) {
    /** At what. */
    public enum What {
        APPLICATION,
        DOCUMENT,
        ENTRIES
    }
}
