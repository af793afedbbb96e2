package nl.mbtregister.watch.rules;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a call waits after one that failed: nine calls in about a day and a half (watch.R9). */
public final class Pauses {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(24));

    private Pauses() {}

    /**
     * @param attempts made so far, at least 1
     * @return empty when enough was tried
     */
    public static Optional<Duration> after(int attempts) {
        return attempts <= PAUSES.size() ? Optional.of(PAUSES.get(attempts - 1)) : Optional.empty();
    }
}
