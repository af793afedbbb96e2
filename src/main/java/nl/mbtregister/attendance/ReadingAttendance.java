package nl.mbtregister.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mbtregister.accreditation.CourseEdition;
import nl.mbtregister.attendance.rules.RowTrouble;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.person.FindingNamesakes;
import nl.mbtregister.person.FoundPerson;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;

/** A provider looks at the own editions and lists; a therapist sees for which lists everybody still waits. */
@ApplicationScoped
@AllowedTo({Role.SUPERVISOR, Role.INSTITUTION})
public class ReadingAttendance {
    public static final int EDITIONS = 30;
    public static final int WAITING = 20;
    public static final int READY = 50;
    public static final int ATTENDEES = 50;

    private static final int LISTS = 10;
    private static final int OVERDUE_SHOWN_DAYS = 120;
    private static final int MANY = 5_000;

    @Inject
    private AttendanceEditions editions;

    @Inject
    private HeldEditions held;

    @Inject
    private AttendanceLists lists;

    @Inject
    private AttendanceRows rows;

    @Inject
    private AttendanceCredits credits;

    @Inject
    private FindingNamesakes namesakes;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    /** Own editions that are over, one more than a page has when there are more; the last ones first. */
    @Transactional
    public List<HeldEdition> own(LocalDate before, long beforeId) {
        return held.own(caller.get(), time.today(), before, beforeId, EDITIONS + 1);
    }

    /**
     * @param afterKey and {@code afterEntry} the place of the last one of the page before
     * @throws Refusal accreditation.R15 or attendance.R12 when the caller has no such edition that is over
     */
    @Transactional
    public EditionFile edition(long id, String afterKey, long afterEntry) {
        CourseEdition edition = editions.held(id);
        return new EditionFile(
                edition,
                edition.plan().lastDay().plusDays(settings.number(Setting.ATTENDANCE_DAYS)),
                lists.of(id, LISTS),
                credits.of(id, afterKey, afterEntry, ATTENDEES + 1));
    }

    /** Everybody who has points of an edition, portion by portion, for a file; noted in the journal with the first. */
    @Transactional
    public List<Attendee> export(long id, String afterKey, long afterEntry) {
        editions.held(id);
        if (afterEntry == 0) {
            journal.record(JournalAct.of("attendance.edition.exported").object("course_edition", id));
        }
        return credits.of(id, afterKey, afterEntry, MANY);
    }

    /**
     * One who has points of it.
     *
     * @throws Refusal attendance.R14 when there is none of that kind
     */
    @Transactional
    public Attendee attendee(long edition, long entry) {
        editions.held(edition);
        return credits.find(edition, entry).orElseThrow(() -> new Refusal("attendance.R14"));
    }

    /**
     * A page of a list that waits.
     *
     * @param afterWaiting line after which the rows that wait begin
     * @param afterReady line after which the rows that are ready begin
     * @throws Refusal attendance.R12 or accreditation.R15 when the caller has no such list that is open
     */
    @Transactional
    public ListFile list(long id, int afterWaiting, int afterReady) {
        AttendanceList list = lists.find(id)
                .filter(one -> one.state() == ListState.DRAFT)
                .orElseThrow(() -> new Refusal("attendance.R12"));
        CourseEdition edition = editions.held(list.edition());
        AttendanceRows.Page found = rows.page(
                id,
                afterWaiting,
                WAITING + 1,
                afterReady,
                READY + 1,
                edition.plan().lastDay());
        Map<Integer, List<FoundPerson>> people = namesakes.find(found.rows().stream()
                .filter(row -> row.trouble() == RowTrouble.CHOOSE)
                .collect(Collectors.toMap(AttendanceRow::line, AttendanceRow::name)));
        return new ListFile(
                list,
                edition,
                found.rows().stream()
                        .map(row -> row.trouble() == RowTrouble.CHOOSE
                                ? row.with(people.getOrDefault(row.line(), List.of()))
                                : row)
                        .toList(),
                found.ready(),
                found.waiting());
    }

    /** Editions of the last months whose list is overdue; nobody has points of them yet. */
    @AllowedTo(Role.THERAPIST)
    @Transactional
    public List<HeldEdition> overdue() {
        return held.overdue(time.today(), OVERDUE_SHOWN_DAYS, EDITIONS);
    }

    /**
     * One of what the caller got by lists.
     *
     * @throws Refusal attendance.R14 when the caller has none of that kind any more
     */
    @AllowedTo(Role.THERAPIST)
    @Transactional
    public OwnCredit mine(long entry) {
        return credits.one(caller.get().person(), entry).orElseThrow(() -> new Refusal("attendance.R14"));
    }

    /** What the caller got by lists, the last first, before a given place; one more than a page has when there are more. */
    @AllowedTo(Role.THERAPIST)
    @Transactional
    public List<OwnCredit> mine(LocalDate before, long beforeEntry) {
        return credits.own(caller.get().person(), before, beforeEntry, ATTENDEES + 1);
    }
}
