package nl.mbtregister.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.mbtregister.rulebook.rules.portfolio.SupervisorKind;
import nl.mbtregister.supervision.rules.AttendanceState;
import nl.mbtregister.supervision.rules.MeetingMode;

/**
 * A supervision meeting as it was entered.
 *
 * @param kinds what the supervisor was on that day; empty when not a registered supervisor then
 * @param unnamed people who were there and are not among the attendances
 * @param groupNote whether the committee allowed a larger group
 */
public record HeldMeeting(
        long id,
        int version,
        Somebody supervisor,
        LocalDate day,
        int minutes,
        MeetingMode mode,
        int unnamed,
        boolean groupNote,
        Set<SupervisorKind> kinds,
        List<Attendance> attendances) {

    /** Supervisees who were there. */
    public int present() {
        return unnamed + attendances.size();
    }

    /** Whether the supervisor signed for somebody: then its facts stand until it is unlocked. */
    public boolean locked() {
        return attendances.stream().anyMatch(attendance -> attendance.state() == AttendanceState.SIGNED);
    }

    public Optional<Attendance> of(long person) {
        return attendances.stream()
                .filter(attendance -> attendance.supervisee().id() == person)
                .findFirst();
    }

    List<Long> people() {
        return attendances.stream()
                .map(attendance -> attendance.supervisee().id())
                .toList();
    }
}
