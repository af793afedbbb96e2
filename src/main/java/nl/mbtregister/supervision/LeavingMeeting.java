package nl.mbtregister.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;

/** A supervisee takes an own row away: entered by mistake, or entered by somebody else while not there. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class LeavingMeeting {
    @Inject
    private Meetings meetings;

    @Inject
    private Notices notices;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    /**
     * With the last row goes the meeting.
     *
     * @throws Refusal supervision.R9 when it is locked, supervision.R17 when the caller was not there
     * @throws jakarta.persistence.OptimisticLockException when somebody changed it since
     */
    @Transactional
    public void leave(long id, int version) {
        long me = caller.get().person();
        HeldMeeting meeting = meetings.locked(id, version, me);
        if (meeting.of(me).isEmpty()) {
            throw new Refusal("supervision.R17");
        }
        MeetingRules.refuseLocked(meeting);
        meetings.touch(List.of(id));
        meetings.leave(id, List.of(me));
        List<Long> others =
                meeting.people().stream().filter(person -> person != me).toList();
        meetings.makeWait(id, others);
        journal.record(JournalAct.of("supervision.meeting.left")
                .about(me)
                .object("supervision_meeting", id)
                .with("day", meeting.day())
                .with("minutes", meeting.minutes()));
        notices.tell(
                others,
                LetterKind.SUPERVISION_CHANGED,
                "supervision_meeting " + id + " " + (version + 1),
                letter -> letter.with("day", meeting.day()));
    }
}
