package nl.mbtregister.rulebook.rules.portfolio;

import java.time.LocalDate;
import java.util.Set;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import org.jspecify.annotations.Nullable;

/**
 * A supervision meeting that this person attended.
 *
 * @param minutes length of the meeting, 1 or more
 * @param present supervisees who were there, this person included, 1 or more
 * @param supervisor what the supervisor was on that day; empty when not a registered supervisor on that day
 * @param report whether the report in the set format is there
 * @param groupNote whether the committee allowed a group above the usual size
 * @param usedFor the title that was granted on this meeting, if any
 */
public record Meeting(
        String id,
        LocalDate day,
        int minutes,
        int present,
        Set<SupervisorKind> supervisor,
        MeetingSubject about,
        boolean report,
        boolean groupNote,
        @Nullable Title usedFor)
        implements Row {

    public Meeting {
        if (minutes < 1 || present < 1) {
            throw new IllegalArgumentException("a meeting has minutes and someone present: " + id);
        }
        supervisor = Set.copyOf(supervisor);
    }

    @Override
    public RowKind kind() {
        return RowKind.MEETING;
    }

    @Override
    public Period span() {
        return Period.through(day, day);
    }
}
