package nl.mbtregister.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.rulebook.rules.portfolio.SupervisorKind;
import nl.mbtregister.supervision.rules.AttendanceState;
import nl.mbtregister.supervision.rules.MeetingMode;

/** The SQL of meetings and of who attended them. */
@ApplicationScoped
class Meetings {
    private static final String SELECT = """
        select m.id, m.version, m.supervisor, s.number, s.display_name, m.day, m.minutes, m.mode, m.unnamed, m.group_note,
               supervisor_kinds(m.supervisor, m.day), a.person_id, p.number, p.display_name, a.state, a.report, a.comment,
               a.signed_at, a.used_for
        from supervision_meeting m join person s on s.id = m.supervisor
        join supervision_attendance a on a.meeting_id = m.id join person p on p.id = a.person_id
        where\s""";

    private static final String ORDER = " order by m.day desc, m.id desc, p.sort_key, p.id";

    @Inject
    private Sql sql;

    private record Row(HeldMeeting meeting, Attendance attendance) {}

    List<HeldMeeting> attendedBy(long person) {
        return where("m.id in (select meeting_id from supervision_attendance where person_id = ?)", person);
    }

    List<HeldMeeting> supervisedBy(long supervisor) {
        return where("m.supervisor = ?", supervisor);
    }

    List<HeldMeeting> on(long supervisor, LocalDate day) {
        return where("m.supervisor = ? and m.day = ?", supervisor, day);
    }

    /** A meeting at which this person was, as supervisor or as supervisee. */
    Optional<HeldMeeting> at(long id, long person) {
        return where(
                        "m.id = ? and (m.supervisor = ? or exists (select from supervision_attendance o"
                                + " where o.meeting_id = m.id and o.person_id = ?))",
                        id,
                        person,
                        person)
                .stream()
                .findFirst();
    }

    private List<HeldMeeting> where(String condition, Object... values) {
        Map<Long, List<Row>> rows = new LinkedHashMap<>();
        sql.all(SELECT + condition + ORDER, Meetings::row, values)
                .forEach(row -> rows.computeIfAbsent(row.meeting().id(), id -> new ArrayList<>())
                        .add(row));
        return rows.values().stream().map(Meetings::whole).toList();
    }

    private static HeldMeeting whole(List<Row> rows) {
        HeldMeeting m = rows.getFirst().meeting();
        return new HeldMeeting(
                m.id(),
                m.version(),
                m.supervisor(),
                m.day(),
                m.minutes(),
                m.mode(),
                m.unnamed(),
                m.groupNote(),
                m.kinds(),
                rows.stream().map(Row::attendance).toList());
    }

    private static Row row(ResultSet row) throws SQLException {
        var meeting = new HeldMeeting(
                row.getLong(1),
                row.getInt(2),
                new Somebody(row.getLong(3), row.getString(4), row.getString(5)),
                row.getObject(6, LocalDate.class),
                row.getInt(7),
                MeetingMode.valueOf(row.getString(8)),
                row.getInt(9),
                row.getBoolean(10),
                kinds(row.getArray(11)),
                List.of());
        OffsetDateTime signed = row.getObject(18, OffsetDateTime.class);
        var attendance = new Attendance(
                new Somebody(row.getLong(12), row.getString(13), row.getString(14)),
                AttendanceState.valueOf(row.getString(15)),
                row.getBoolean(16),
                row.getString(17),
                signed == null ? null : signed.toInstant(),
                row.getString(19));
        return new Row(meeting, attendance);
    }

    static Set<SupervisorKind> kinds(Array names) throws SQLException {
        Set<SupervisorKind> kinds = EnumSet.noneOf(SupervisorKind.class);
        for (String name : (String[]) names.getArray()) {
            kinds.add(SupervisorKind.valueOf(name));
        }
        return kinds;
    }

    /**
     * The meeting as the caller saw it, kept from everybody else until the transaction ends.
     *
     * @throws Refusal supervision.R17 when this person was not there
     * @throws OptimisticLockException when somebody changed it since
     */
    HeldMeeting locked(long id, int version, long person) {
        sql.all("select id from supervision_meeting where id = ? for update", row -> row.getLong(1), id);
        HeldMeeting meeting = at(id, person).orElseThrow(() -> new Refusal("supervision.R17"));
        if (meeting.version() != version) {
            throw new OptimisticLockException("meeting " + id + " was changed");
        }
        return meeting;
    }

    /** Whoever enters a meeting of this supervisor on this day waits for the other who does. */
    void oneAtATime(long supervisor, LocalDate day) {
        sql.all(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> true,
                "supervision " + supervisor + " " + day);
    }

    long add(MeetingEntry entry, Collection<Long> people, long enteredBy, Instant now) {
        long id = sql.next("supervision_meeting_seq");
        sql.change(
                """
                insert into supervision_meeting (id, supervisor, day, minutes, mode, unnamed, entered_by, entered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                entry.supervisor(),
                entry.day(),
                entry.minutes(),
                entry.mode(),
                entry.unnamed(),
                enteredBy,
                now);
        attend(id, people, enteredBy == entry.supervisor() ? 0 : enteredBy, entry.report());
        return id;
    }

    /**
     * Adds those who are not there yet.
     *
     * @param reporter whose report is known to be made or not; 0 when it is known of everybody
     */
    void attend(long meeting, Collection<Long> people, long reporter, boolean report) {
        sql.change("""
                insert into supervision_attendance (meeting_id, person_id, state, report)
                select ?, who, 'WAITING', ? in (0, who) and ? from unnest(?) who on conflict do nothing""", meeting, reporter, report, people);
    }

    void leave(long meeting, Collection<Long> people) {
        sql.change("delete from supervision_attendance where meeting_id = ? and person_id = any(?)", meeting, people);
        sql.change(
                "delete from supervision_meeting m where m.id = ?"
                        + " and not exists (select from supervision_attendance a where a.meeting_id = m.id)",
                meeting);
    }

    void change(long meeting, MeetingEntry entry) {
        sql.change(
                "update supervision_meeting set day = ?, minutes = ?, mode = ?, unnamed = ?, version = version + 1"
                        + " where id = ?",
                entry.day(),
                entry.minutes(),
                entry.mode(),
                entry.unnamed(),
                meeting);
    }

    /** A place without a name gets one; how many were there stays as it was. */
    void name(long meeting, long person, boolean report) {
        sql.change("update supervision_meeting set unnamed = unnamed - 1, version = version + 1 where id = ?", meeting);
        attend(meeting, List.of(person), person, report);
    }

    void touch(Collection<Long> meetings) {
        sql.change("update supervision_meeting set version = version + 1 where id = any(?)", meetings);
    }

    void report(long meeting, long person, boolean made) {
        sql.change(
                "update supervision_attendance set report = ? where meeting_id = ? and person_id = ?",
                made,
                meeting,
                person);
    }

    void makeWait(long meeting, Collection<Long> people) {
        sql.change("""
                update supervision_attendance set state = 'WAITING', comment = null, signed_at = null, signed_by = null
                where meeting_id = ? and person_id = any(?)""", meeting, people);
    }

    void sendBack(long meeting, long person, String comment) {
        sql.change("""
                update supervision_attendance set state = 'SENT_BACK', comment = ?
                where meeting_id = ? and person_id = ? and state = 'WAITING'""", comment, meeting, person);
    }

    /**
     * Signs rows that wait, all or fewer.
     *
     * @return how many were signed: fewer than asked when one of them is another's, was changed, or waits no more
     */
    int sign(long supervisor, List<SigningMeetings.Line> lines, Instant now, String by) {
        List<Long> meetings = lines.stream().map(SigningMeetings.Line::meeting).toList();
        sql.all(
                "select id from supervision_meeting where id = any(?) order by id for update",
                row -> row.getLong(1),
                meetings);
        return sql.change(
                """
                update supervision_attendance a set state = 'SIGNED', signed_at = ?, signed_by = ?, comment = null
                from supervision_meeting m, unnest(?, ?, ?) line (meeting, person, version)
                where m.id = line.meeting and m.supervisor = ? and m.version = line.version
                  and a.meeting_id = m.id and a.person_id = line.person and a.state = 'WAITING'""",
                now,
                by,
                meetings,
                lines.stream().map(SigningMeetings.Line::person).toList(),
                lines.stream().map(line -> (long) line.version()).toList(),
                supervisor);
    }
}
