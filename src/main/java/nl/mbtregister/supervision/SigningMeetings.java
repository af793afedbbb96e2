package nl.mbtregister.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/**
 * A supervisor signs for meetings. Whose registration ended since may still sign; whether a meeting counts is judged by the
 * day on which it was.
 */
@ApplicationScoped
@AllowedTo(Role.SUPERVISOR)
public class SigningMeetings {
    /** So many rows are overseen at a glance (ux.md J8: a sample must be looked at). */
    static final int AT_A_GLANCE = 3;

    @Inject
    private Meetings meetings;

    @Inject
    private Notices notices;

    @Inject
    private KeepingJournal journal;

    @Inject
    private DoingOnce doing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * One row: this supervisee at this meeting.
     *
     * @param version of the meeting as the supervisor saw it
     */
    public record Line(long meeting, long person, int version) {}

    /**
     * @param lookedAtEach the supervisor says to have looked at every row; needed for more than three at once
     * @throws Refusal supervision.R12 when that was not said, or no row was chosen
     * @throws OptimisticLockException when a row was changed since, was signed already, or is not the caller's; none is signed
     */
    @Transactional
    public void sign(UUID key, List<Line> lines, boolean lookedAtEach) {
        if (lines.isEmpty() || (lines.size() > AT_A_GLANCE && !lookedAtEach)) {
            throw new Refusal("supervision.R12", AT_A_GLANCE);
        }
        if (doing.once(key, "supervision.sign", lines).isPresent()) {
            return;
        }
        long me = caller.get().person();
        if (meetings.sign(me, lines, time.now(), caller.get().id()) < lines.size()) {
            throw new OptimisticLockException("not every row could be signed");
        }
        meetings.touch(lines.stream().map(Line::meeting).toList());
        TreeSet<Long> people = new TreeSet<>(lines.stream().map(Line::person).toList());
        for (long person : people) {
            journal.record(JournalAct.of("supervision.meeting.signed")
                    .about(person)
                    .with(
                            "meetings",
                            lines.stream()
                                    .filter(line -> line.person() == person)
                                    .map(Line::meeting)
                                    .toList()));
        }
        notices.tell(people, LetterKind.SUPERVISION_SIGNED, "supervision_signed " + key, letter -> letter);
        doing.done(key, String.valueOf(lines.size()));
    }
}
