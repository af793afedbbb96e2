package nl.mbtregister.check;

import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.check.rules.RowAnswer;
import nl.mbtregister.check.rules.RowReason;
import nl.mbtregister.check.rules.StaffColumn;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.register.rules.Status;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list with its answer.
 *
 * @param number as it was typed, as the name and the reference
 * @param reason null when there is nothing to say but that somebody is registered
 * @param field in which the trouble is of a row that cannot be read
 * @param found null when nobody was found
 * @param first line of the same person that stands higher, null when there is none
 * @param candidates people to pick from, or whose names are like it
 */
public record CheckRow(
        int line,
        String number,
        String name,
        String reference,
        @Nullable RowReason reason,
        @Nullable StaffColumn field,
        @Nullable Found found,
        @Nullable Integer first,
        boolean picked,
        List<Candidate> candidates) {
    public CheckRow {
        candidates = List.copyOf(candidates);
    }

    /**
     * What the public page says.
     *
     * @param titles those that are held
     * @param through the earliest last day of one of them, null when none is known
     */
    public record Found(
            String number,
            String name,
            Status status,
            List<Title> titles,
            @Nullable LocalDate through) {
        public Found {
            titles = List.copyOf(titles);
        }
    }

    /** Somebody whom the row may be about. */
    public record Candidate(
            long person,
            String number,
            String name,
            @Nullable String town) {}

    public RowAnswer answer() {
        return reason == null ? RowAnswer.REGISTERED : reason.answer();
    }
}
