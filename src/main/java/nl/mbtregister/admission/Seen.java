package nl.mbtregister.admission;

import java.time.Instant;
import nl.mbtregister.platform.Role;

/** Somebody looked at somebody else's file. */
public record Seen(Instant at, Role role, What what) {
    /** At what. */
    public enum What {
        APPLICATION,
        DOCUMENT,
        ENTRIES
    }
}
