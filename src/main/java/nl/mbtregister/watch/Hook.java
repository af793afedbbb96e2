package nl.mbtregister.watch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The system of an institution that is called.
 *
 * @param waiting whether something waits to be sent
 * @param dead what was put aside, oldest first; no more than are shown
 */
public record Hook(String address, boolean waiting, List<Dead> dead) {

    /** A message that nobody took over. */
    public record Dead(long number, int attempts, @Nullable String answer, Instant endedAt) {}
}
