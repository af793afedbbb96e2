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
import nl.mbtregister.supervision.rules.AttendanceState;

/** A supervisor sends a row back to the supervisee: this is not how it was. */
@ApplicationScoped
@AllowedTo(Role.SUPERVISOR)
public class SendingBackMeeting {
    private static final int LONGEST = 1000;

    @Inject
    private Meetings meetings;

    @Inject
    private Notices notices;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    /**
     * @param comment what is not right, 1 to 1000 characters; the supervisee reads it
     * @throws Refusal supervision.R8 without a comment, supervision.R9 when the row is signed, supervision.R17 when it is not
     *     the caller's to judge
     * @throws jakarta.persistence.OptimisticLockException when somebody changed the meeting since
     */
    @Transactional
    public void sendBack(long id, long person, int version, String comment) {
        if (comment.isBlank() || comment.length() > LONGEST) {
            throw new Refusal("supervision.R8", LONGEST);
        }
        long me = caller.get().person();
        HeldMeeting meeting = meetings.locked(id, version, me);
        Attendance attendance = meeting.of(person)
                .filter(some -> meeting.supervisor().id() == me)
                .orElseThrow(() -> new Refusal("supervision.R17"));
        if (attendance.state() == AttendanceState.SIGNED) {
            throw new Refusal("supervision.R9");
        }
        meetings.touch(List.of(id));
        meetings.sendBack(id, person, comment);
        journal.record(JournalAct.of("supervision.meeting.sent-back")
                .about(person)
                .object("supervision_meeting", id)
                .with("comment", comment));
        notices.tell(
                List.of(person),
                LetterKind.SUPERVISION_SENT_BACK,
                "supervision_meeting " + id + " " + (version + 1),
                letter -> letter.with("day", meeting.day()));
    }
}
