package nl.mbtregister.supervision;

import java.time.Instant;
import nl.mbtregister.supervision.rules.AttendanceState;
import org.jspecify.annotations.Nullable;

/**
 * One supervisee at a meeting.
 *
 * @param report whether the report in the set format was made
 * @param comment of the supervisor, when sent back
 * @param usedFor the title that was granted on it
 */
public record Attendance(
        Somebody supervisee,
        AttendanceState state,
        boolean report,
        @Nullable String comment,
        @Nullable Instant signedAt,
        @Nullable String usedFor) {}
