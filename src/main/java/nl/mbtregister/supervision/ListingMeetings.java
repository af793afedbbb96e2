package nl.mbtregister.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;

/** A therapist looks at the own supervision. Every question costs one statement. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class ListingMeetings {
    @Inject
    private Meetings meetings;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Credits credits;

    @Inject
    private CurrentCaller caller;

    /** Every meeting that the caller attended, the newest first. */
    @Transactional
    public List<LedgerRow> own() {
        long me = caller.get().person();
        return meetings.attendedBy(me).stream().map(meeting -> row(meeting, me)).toList();
    }

    /** Empty when the caller was not there as a supervisee. */
    @Transactional
    public Optional<LedgerRow> own(long meeting) {
        long me = caller.get().person();
        return meetings.at(meeting, me)
                .filter(found -> found.of(me).isPresent())
                .map(found -> row(found, me));
    }

    /** Meetings of that day that the caller may be about to enter a second time. */
    @Transactional
    public List<Twin> similar(long supervisor, LocalDate day) {
        return Twin.among(meetings.on(supervisor, day), List.of(caller.get().person()));
    }

    /** Supervisors, present and former, by name or number; more than ten come as eleven. */
    @Transactional
    public List<Somebody> supervisors(String typed) {
        return colleagues.supervisors(typed);
    }

    private LedgerRow row(HeldMeeting meeting, long person) {
        Attendance own = meeting.of(person).orElseThrow();
        return new LedgerRow(meeting, own, credits.of(meeting, own.report()));
    }
}
