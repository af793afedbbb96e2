package nl.mbtregister.letters.rules;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a letter waits after an attempt that failed for now: nine attempts in about four days. */
public final class BackOff {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(48));

    private BackOff() {}

    /**
     * @param attempts made so far, at least 1
     * @return the pause before the next, or empty when enough was tried
     */
    public static Optional<Duration> after(int attempts) {
        return attempts <= PAUSES.size() ? Optional.of(PAUSES.get(attempts - 1)) : Optional.empty();
    }
}
