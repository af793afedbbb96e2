package nl.mbtregister.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;

/** A supervisor looks at the supervision that was given. Every question costs one statement, {@link #similar} two. */
@ApplicationScoped
@AllowedTo(Role.SUPERVISOR)
public class ListingSupervision {
    @Inject
    private Meetings meetings;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Credits credits;

    @Inject
    private CurrentCaller caller;

    /** Every row of every meeting of the caller, the newest first. */
    @Transactional
    public List<LedgerRow> given() {
        return meetings.supervisedBy(caller.get().person()).stream()
                .flatMap(meeting -> rows(meeting).stream())
                .toList();
    }

    /** The rows of one meeting; empty when the caller did not supervise it. */
    @Transactional
    public List<LedgerRow> given(long meeting) {
        long me = caller.get().person();
        Optional<HeldMeeting> found =
                meetings.at(meeting, me).filter(some -> some.supervisor().id() == me);
        return found.map(this::rows).orElse(List.of());
    }

    /** People whom the caller supervised before. */
    @Transactional
    public List<Somebody> supervisees() {
        return colleagues.supervisedBy(caller.get().person());
    }

    /** Meetings of that day that the caller may be about to enter a second time. */
    @Transactional
    public List<Twin> similar(Collection<String> numbers, LocalDate day) {
        return Twin.among(meetings.on(caller.get().person(), day), colleagues.withNumbers(numbers));
    }

    private List<LedgerRow> rows(HeldMeeting meeting) {
        return meeting.attendances().stream()
                .map(attendance -> new LedgerRow(meeting, attendance, credits.of(meeting, attendance.report())))
                .toList();
    }
}
