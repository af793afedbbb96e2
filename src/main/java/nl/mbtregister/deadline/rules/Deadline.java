package nl.mbtregister.deadline.rules;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import nl.mbtregister.kernel.Title;

/**
 * A day that somebody must not miss.
 *
 * @param about what it belongs to, the same however often the day moves
 * @param sequence goes up when something changes
 * @param changed when it last did
 */
public record Deadline(DeadlineKind kind, LocalDate day, Title title, String about, int sequence, Instant changed) {
    /** By day, and within a day by kind and title. */
    public static final Comparator<Deadline> ORDER =
            Comparator.comparing(Deadline::day).thenComparing(Deadline::kind).thenComparing(Deadline::title);

    /** By which calendars know it again; from it nobody can be found. */
    public String id(long person) {
        String known = "deadline of " + person + ": " + about;
        return UUID.nameUUIDFromBytes(known.getBytes(StandardCharsets.UTF_8)) + "@register-mbt";
    }
}
