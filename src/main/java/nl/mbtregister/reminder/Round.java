package nl.mbtregister.reminder;

import java.time.Instant;
import java.time.LocalDate;
import nl.mbtregister.reminder.rules.RoundPreset;
import nl.mbtregister.reminder.rules.RoundStage;
import org.jspecify.annotations.Nullable;

/**
 * A round of reminders.
 *
 * @param firstEnd first end of registrations that it is for
 * @param lastEnd last end
 * @param nextAt when the next portion may go out; null when none will
 * @param in still to be mailed
 * @param sent mailed
 * @param out left out
 */
public record Round(
        long id,
        RoundPreset preset,
        LocalDate firstEnd,
        LocalDate lastEnd,
        RoundStage state,
        Instant preparedAt,
        @Nullable Instant nextAt,
        @Nullable Instant endedAt,
        long in,
        long sent,
        long out) {

    /** What its letters are about; the same letter of a round is posted to somebody once. */
    String reference() {
        return "reminder_round " + id;
    }
}
