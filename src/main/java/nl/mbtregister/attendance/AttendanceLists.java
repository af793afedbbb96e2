package nl.mbtregister.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.attendance.rules.ListRemark;
import nl.mbtregister.attendance.rules.Programme;
import nl.mbtregister.attendance.rules.ReadList;
import nl.mbtregister.attendance.rules.ReadList.Noted;
import nl.mbtregister.attendance.rules.ShareUnit;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.ledger.CalculationJson;
import nl.mbtregister.ledger.rules.SumLine;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;

/** Lists of attendance in the database, without their rows. */
@ApplicationScoped
class AttendanceLists {
    @Inject
    private Sql sql;

    /** Whoever else does something with the lists of this edition is waited for. */
    void lock(long edition) {
        sql.one("select from course_edition where id = ? for no key update", row -> true, edition);
    }

    long add(long edition, ShareUnit unit, ReadList read, Caller by, Instant at) {
        return sql.one(
                        """
                        insert into attendance_list (edition_id, state, unit, remarks, lines, handed_in_at, handed_in_by)
                        values (?, 'DRAFT', ?, ?, ?, ?, ?) returning id""",
                        row -> row.getLong(1),
                        edition,
                        unit,
                        read.remarks().stream()
                                .map(noted -> noted.remark() + " " + noted.about())
                                .toList(),
                        read.entries().size(),
                        at,
                        by.id())
                .orElseThrow();
    }

    /** @param first place of the first of them */
    void addShares(long list, int first, List<Programme.Worth> shares) {
        sql.change(
                """
                insert into attendance_share (list_id, place, points, minutes, calculation)
                select ?, s.place - 1 + ?, s.points, s.minutes, s.calculation
                from unnest(?::bigint[], ?::bigint[], ?::text[]) with ordinality as s (points, minutes, calculation, place)""",
                list,
                first,
                shares.stream().map(Programme.Worth::points).toList(),
                shares.stream().map(Programme.Worth::minutes).toList(),
                shares.stream()
                        .map(worth -> CalculationJson.write(SumLine.of(worth.sum())))
                        .toList());
    }

    /** Nothing is saved about an edition at which nobody was whom the register knows, but that. */
    void addEmpty(long edition, Caller by, Instant at) {
        sql.change("""
                insert into attendance_list
                  (edition_id, state, unit, remarks, lines, handed_in_at, handed_in_by, saved_at, saved_by, credited)
                values (?, 'SAVED', 'PARTS', '{}', 0, ?, ?, ?, ?, 0)""", edition, at, by.id(), at, by.id());
    }

    /**
     * The list, to which nobody else does anything until the transaction ends.
     *
     * @param seen version that the caller looked at
     * @throws Refusal attendance.R12 when there is none that is still open
     * @throws OptimisticLockException when it was changed since
     */
    AttendanceList open(long list, int seen) {
        AttendanceList found = sql.one(
                        "select * from attendance_list where id = ? for update", AttendanceLists::read, list)
                .filter(one -> one.state() == ListState.DRAFT)
                .orElseThrow(() -> new Refusal("attendance.R12"));
        if (found.version() != seen) {
            throw new OptimisticLockException("changed since it was read");
        }
        return found;
    }

    /**
     * The edition that a list is about; whoever asks must still be asked whether it is theirs.
     *
     * @throws Refusal attendance.R12 when there is no such list
     */
    long edition(long list) {
        return find(list).orElseThrow(() -> new Refusal("attendance.R12")).edition();
    }

    Optional<AttendanceList> find(long list) {
        return sql.one("select * from attendance_list where id = ?", AttendanceLists::read, list);
    }

    /** The draft of an edition and what was saved, newest first. */
    List<AttendanceList> of(long edition, int most) {
        return sql.all(
                "select * from attendance_list where edition_id = ? and state <> 'DROPPED' order by id desc limit ?",
                AttendanceLists::read,
                edition,
                most);
    }

    void changed(long list) {
        sql.change("update attendance_list set version = version + 1 where id = ?", list);
    }

    void saved(long list, int credited, Caller by, Instant at) {
        sql.change("""
                update attendance_list set state = 'SAVED', saved_at = ?, saved_by = ?, credited = ?, version = version + 1
                where id = ?""", at, by.id(), credited, list);
        empty(List.of(list));
    }

    /** Gives up the draft of this edition, if there is one. */
    void dropDraft(long edition) {
        empty(sql.all(
                "update attendance_list set state = 'DROPPED', version = version + 1 where edition_id = ? and state = 'DRAFT' returning id",
                row -> row.getLong(1),
                edition));
    }

    /** Gives up drafts that nobody came back to. */
    int dropOlderThan(Instant at) {
        List<Long> dropped = sql.all(
                "update attendance_list set state = 'DROPPED', version = version + 1 where state = 'DRAFT' and handed_in_at < ? returning id",
                row -> row.getLong(1),
                at);
        empty(dropped);
        return dropped.size();
    }

    /** How many shares the list speaks of already. */
    int shares(long list) {
        return sql.one("select count(*) from attendance_share where list_id = ?", row -> row.getInt(1), list)
                .orElse(0);
    }

    private void empty(List<Long> lists) {
        if (!lists.isEmpty()) {
            sql.change("delete from attendance_row where list_id = any (?)", lists);
            sql.change("delete from attendance_share where list_id = any (?)", lists);
        }
    }

    private static AttendanceList read(ResultSet row) throws SQLException {
        return new AttendanceList(
                row.getLong("id"),
                row.getLong("edition_id"),
                ListState.valueOf(row.getString("state")),
                ShareUnit.valueOf(row.getString("unit")),
                Stream.of((String[]) row.getArray("remarks").getArray())
                        .map(AttendanceLists::noted)
                        .toList(),
                row.getInt("lines"),
                Sql.instant(row, "handed_in_at"),
                row.getInt("credited"),
                row.getInt("version"));
    }

    private static Noted noted(String kept) {
        int blank = kept.indexOf(' ');
        return new Noted(ListRemark.valueOf(kept.substring(0, blank)), kept.substring(blank + 1));
    }
}
