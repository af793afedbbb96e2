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

/** The supervisor opens a signed meeting again, so that it can be put right; everybody's signature is then needed anew. */
@ApplicationScoped
@AllowedTo(Role.SUPERVISOR)
public class UnlockingMeeting {
    @Inject
    private Meetings meetings;

    @Inject
    private Notices notices;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    /**
     * @throws Refusal supervision.R10 when a title was granted on it, supervision.R17 when the caller did not supervise it
     * @throws jakarta.persistence.OptimisticLockException when somebody changed the meeting since
     */
    @Transactional
    public void unlock(long id, int version) {
        long me = caller.get().person();
        HeldMeeting meeting = meetings.locked(id, version, me);
        if (meeting.supervisor().id() != me) {
            throw new Refusal("supervision.R17");
        }
        if (meeting.attendances().stream().anyMatch(attendance -> attendance.usedFor() != null)) {
            throw new Refusal("supervision.R10");
        }
        meetings.touch(List.of(id));
        meetings.makeWait(id, meeting.people());
        for (long person : meeting.people()) {
            journal.record(
                    JournalAct.of("supervision.meeting.unlocked").about(person).object("supervision_meeting", id));
        }
        notices.tell(
                meeting.people(),
                LetterKind.SUPERVISION_UNLOCKED,
                "supervision_meeting " + id + " " + (version + 1),
                letter -> letter.with("day", meeting.day()));
    }
}
