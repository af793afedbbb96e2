package nl.mbtregister.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.supervision.rules.AttendanceState;

/** A supervisee or the supervisor puts right what was entered about a meeting that nobody signed for. */
@ApplicationScoped
public class ChangingMeeting {
    @Inject
    private Meetings meetings;

    @Inject
    private Colleagues colleagues;

    @Inject
    private MeetingRules rules;

    @Inject
    private Notices notices;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    /**
     * The caller was one of the supervisees. Others may be added, not taken away. What was sent back waits again.
     *
     * @param version of the meeting as the caller saw it
     * @throws Refusal supervision.R3, R5, R16; supervision.R9 when it is locked; supervision.R17 when the caller was not there
     * @throws jakarta.persistence.OptimisticLockException when somebody changed it since
     */
    @AllowedTo(Role.THERAPIST)
    @Transactional
    public void attended(long id, int version, MeetingEntry given) {
        long me = caller.get().person();
        HeldMeeting before = meetings.locked(id, version, me);
        Attendance own = before.of(me).orElseThrow(() -> new Refusal("supervision.R17"));
        Set<Long> people = new TreeSet<>(colleagues.withNumbers(given.others()));
        people.addAll(before.people());
        // when the others are signed for, one's own report may still be said to be made
        if (own.state() == AttendanceState.SIGNED || !sameFacts(before, given, people)) {
            MeetingRules.refuseLocked(before);
        }
        change(before, given, people);
        meetings.report(id, me, given.report());
        meetings.makeWait(id, List.of(me));
        rules.askToSign(before.supervisor().id());
    }

    /**
     * The caller was the supervisor. Whoever is not among the others any more was not there.
     *
     * @throws Refusal as of {@link #attended}
     * @throws jakarta.persistence.OptimisticLockException when somebody changed it since
     */
    @AllowedTo(Role.SUPERVISOR)
    @Transactional
    public void supervised(long id, int version, MeetingEntry given) {
        HeldMeeting before = meetings.locked(id, version, caller.get().person());
        if (before.supervisor().id() != caller.get().person()) {
            throw new Refusal("supervision.R17");
        }
        MeetingRules.refuseLocked(before);
        change(before, given, colleagues.withNumbers(given.others()));
    }

    private void change(HeldMeeting before, MeetingEntry given, Set<Long> people) {
        MeetingEntry entry = new MeetingEntry(
                before.supervisor().id(),
                given.day(),
                given.minutes(),
                given.mode(),
                given.others(),
                given.unnamed(),
                given.report());
        rules.check(entry, people);
        Set<Long> gone = new HashSet<>(before.people());
        gone.removeAll(people);
        meetings.change(before.id(), entry);
        meetings.attend(before.id(), people, 0, false);
        meetings.leave(before.id(), gone);
        Set<Long> all = new TreeSet<>(people);
        all.addAll(gone);
        for (long person : all) {
            journal.record(JournalAct.of("supervision.meeting.changed")
                    .about(person)
                    .object("supervision_meeting", before.id())
                    .with("before", before.day() + " " + before.minutes() + " " + before.present())
                    .with("now", entry.day() + " " + entry.minutes() + " " + (people.size() + entry.unnamed())));
        }
        if (!sameFacts(before, entry, people)) {
            meetings.makeWait(before.id(), people);
            tell(before, people);
        }
    }

    private static boolean sameFacts(HeldMeeting before, MeetingEntry entry, Set<Long> people) {
        return before.day().equals(entry.day())
                && before.minutes() == entry.minutes()
                && before.mode() == entry.mode()
                && before.unnamed() == entry.unnamed()
                && people.equals(new HashSet<>(before.people()));
    }

    private void tell(HeldMeeting before, Set<Long> people) {
        Set<Long> touched = new TreeSet<>(people);
        touched.addAll(before.people());
        touched.remove(caller.get().person());
        notices.tell(
                touched,
                LetterKind.SUPERVISION_CHANGED,
                "supervision_meeting " + before.id() + " " + (before.version() + 1),
                letter -> letter.with("day", before.day()));
    }
}
