package nl.mbtregister.sweep;

import java.time.LocalDate;

/**
 * A person whose case failed.
 *
 * @param day the day whose round it was
 */
public record Aside(long person, SweepStep step, LocalDate day, String reason) {
    private static final int LONGEST = 1_000;

    /** What went wrong deepest down, in one line: what follows in a message of the database may be about anybody. */
    static String reason(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String line = String.valueOf(deepest.getMessage()).lines().findFirst().orElse("");
        String reason = deepest.getClass().getSimpleName() + ": " + line;
        return reason.substring(0, Math.min(LONGEST, reason.length()));
    }
}
