package nl.mbtregister.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.jspecify.annotations.Nullable;

/** A supervisee or the supervisor enters a meeting, once for all who were there. */
@ApplicationScoped
public class EnteringMeeting {
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
    private DoingOnce doing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * The caller was one of the supervisees.
     *
     * @param another true when it is known to be another meeting than those that {@link ListingMeetings#similar} tells of
     * @return id of the meeting
     * @throws Refusal supervision.R3, R5 or R16; supervision.R4 when there is a meeting that may be the same
     */
    @AllowedTo(Role.THERAPIST)
    @Transactional
    public long attended(UUID key, MeetingEntry entry, boolean another) {
        long me = caller.get().person();
        return enter(key, entry, another, me, entry.supervisor());
    }

    /**
     * The caller was the supervisor.
     *
     * @return id of the meeting
     * @throws Refusal as of {@link #attended}
     */
    @AllowedTo(Role.SUPERVISOR)
    @Transactional
    public long supervised(UUID key, MeetingEntry entry, boolean another) {
        return enter(key, entry, another, null, caller.get().person());
    }

    private long enter(UUID key, MeetingEntry given, boolean another, @Nullable Long me, long supervisor) {
        MeetingEntry entry = new MeetingEntry(
                supervisor,
                given.day(),
                given.minutes(),
                given.mode(),
                given.others(),
                given.unnamed(),
                given.report());
        var before = doing.once(key, "supervision.meeting", entry, another);
        if (before.isPresent()) {
            return Long.parseLong(before.get());
        }
        Set<Long> people = new TreeSet<>(colleagues.withNumbers(entry.others()));
        if (me != null) {
            people.add(me);
        }
        rules.check(entry, people);
        meetings.oneAtATime(supervisor, entry.day());
        if (!another
                && !Twin.among(meetings.on(supervisor, entry.day()), people).isEmpty()) {
            throw new Refusal("supervision.R4");
        }
        long by = caller.get().person();
        long id = meetings.add(entry, people, by, time.now());
        for (long person : people) {
            journal.record(JournalAct.of("supervision.meeting.entered")
                    .about(person)
                    .object("supervision_meeting", id)
                    .with("day", entry.day())
                    .with("minutes", entry.minutes())
                    .with("present", people.size() + entry.unnamed()));
        }
        tell(id, entry.day(), people, by, supervisor);
        doing.done(key, String.valueOf(id));
        return id;
    }

    private void tell(long id, LocalDate day, Set<Long> people, long by, long supervisor) {
        List<Long> others = new ArrayList<>(people);
        others.remove(by);
        notices.tell(
                others, LetterKind.SUPERVISION_ENTERED, "supervision_meeting " + id, letter -> letter.with("day", day));
        if (by != supervisor) {
            rules.askToSign(supervisor);
        }
    }

    /**
     * The caller was at a meeting that somebody else entered, and takes one of the places without a name.
     *
     * @param supervisor whose meeting it is, and {@code day} when it was: who does not know that was not there
     * @throws Refusal supervision.R17 when there is no such meeting with a place without a name
     */
    @AllowedTo(Role.THERAPIST)
    @Transactional
    public void join(UUID key, long meeting, long supervisor, LocalDate day, boolean report) {
        long me = caller.get().person();
        if (doing.once(key, "supervision.join", meeting, report).isPresent()) {
            return;
        }
        meetings.oneAtATime(supervisor, day);
        HeldMeeting found = meetings.on(supervisor, day).stream()
                .filter(some -> some.id() == meeting && some.unnamed() > 0)
                .filter(some -> some.of(me).isEmpty() && supervisor != me)
                .findFirst()
                .orElseThrow(() -> new Refusal("supervision.R17"));
        meetings.name(found.id(), me, report);
        journal.record(JournalAct.of("supervision.meeting.joined").about(me).object("supervision_meeting", meeting));
        rules.askToSign(supervisor);
        doing.done(key, String.valueOf(meeting));
    }
}
