package nl.mbtregister.attendance;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.attendance.rules.Entry;
import nl.mbtregister.attendance.rules.RowTrouble;
import nl.mbtregister.platform.CopyText;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** The rows of lists that are not saved yet. Whatever is done to them is done to all rows of a list at once. */
@ApplicationScoped
class AttendanceRows {
    /** By which a credit of the ledger names the edition of the course. */
    static final String REFERENCE = "EDITION-";

    private static final int LENGTH = 60;

    @Inject
    private Sql sql;

    /**
     * Lays down the rows and finds the people by their numbers.
     *
     * @param places of the share of each row among those of the list; null where it cannot be read
     */
    void add(long list, List<Entry> entries, List<@Nullable Integer> places) {
        sql.change("""
                create temporary table attendance_handed_in
                  (line integer, number text, digits text, name text, share text, place integer, trouble text) on commit drop""");
        sql.copy(
                "copy attendance_handed_in from stdin",
                new ByteArrayInputStream(lines(entries, places).toString().getBytes(UTF_8)));
        sql.change("""
                insert into attendance_row (list_id, line, number, digits, name, share, place, person_id, trouble)
                select ?, h.line, h.number, h.digits, h.name, h.share, h.place, p.id,
                  coalesce(h.trouble, case when h.digits is null then 'CHOOSE' when p.id is null then 'UNKNOWN' end)
                from attendance_handed_in h left join person p on p.number = h.digits""", list);
    }

    private static StringBuilder lines(List<Entry> entries, List<@Nullable Integer> places) {
        StringBuilder lines = new StringBuilder(entries.size() * LENGTH);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Integer place = places.get(i);
            RowTrouble trouble = entry.trouble();
            lines.append(entry.line()).append('\t');
            CopyText.field(lines, entry.number(), '\t');
            CopyText.field(lines, entry.digits(), '\t');
            CopyText.field(lines, entry.name(), '\t');
            CopyText.field(lines, entry.share(), '\t');
            CopyText.field(lines, place == null ? null : place.toString(), '\t');
            CopyText.field(lines, trouble == null ? null : trouble.name(), '\n');
        }
        return lines;
    }

    /** Looks again at what depends on the register, the ledger and the other rows of the list. */
    void check(long list, long edition, @Nullable Long self) {
        // rows that were just laid down are unknown to the planner, which would look each of them up among all the
        // others
        sql.change("set local enable_nestloop = off");
        sql.change("""
                update attendance_row r set person_id = f.person_id, trouble = null
                from former_number f where r.list_id = ? and r.trouble = 'UNKNOWN' and f.number = r.digits""", list);
        sql.change("""
                with known as (
                  select line, person_id, trouble, accepted, min(line) over (partition by person_id) as first
                  from attendance_row
                  where list_id = ? and person_id is not null
                    and (trouble is null or accepted or trouble in ('TWICE', 'BEFORE', 'SELF'))
                ), found as (
                  select k.line, case when k.person_id = ?::bigint then 'SELF' when c.person_id is not null then 'BEFORE'
                                      when k.first < k.line then 'TWICE' end as trouble, k.trouble as was, k.accepted
                  from known k left join (
                    select distinct person_id from ledger_credit
                    where source = 'ATTENDANCE' and split_part(reference, '/', 1) = ?) c on c.person_id = k.person_id
                )
                update attendance_row r set trouble = f.trouble, accepted = false
                from found f
                where r.list_id = ? and r.line = f.line and f.trouble is distinct from f.was
                  and (f.trouble is not null or f.was in ('TWICE', 'BEFORE', 'SELF'))""", list, self, REFERENCE + edition, list);
        sql.change("set local enable_nestloop = on");
    }

    /** @param person by which the name that was typed does not go, as far as one can see at once */
    record Named(
            int line,
            String typed,
            String surname,
            @Nullable String partner) {}

    /** Rows with a number and a name in which the surname of the person does not stand letter by letter. */
    List<Named> otherwiseNamed(long list) {
        return sql.all(
                """
                select r.line, r.name, p.surname, p.partner_surname
                from attendance_row r join person p on p.id = r.person_id
                where r.list_id = ? and r.name <> '' and r.digits is not null and not r.accepted
                  and coalesce(r.trouble, 'OTHER_NAME') = 'OTHER_NAME'
                  and position(lower(p.surname) in lower(r.name)) = 0
                  and (p.partner_surname is null or position(lower(p.partner_surname) in lower(r.name)) = 0)""", row -> new Named(row.getInt(1), row.getString(2), row.getString(3), row.getString(4)), list);
    }

    void mark(long list, List<Integer> lines, RowTrouble trouble) {
        if (!lines.isEmpty()) {
            sql.change(
                    "update attendance_row set trouble = ? where list_id = ? and line = any (?) and trouble is null",
                    trouble,
                    list,
                    lines);
        }
    }

    /** How many rows will be credited, how many wait for somebody to look at them. */
    record Count(long ready, long waiting) {}

    Count count(long list) {
        return sql.one("""
                        select count(*) filter (where trouble is null or accepted), count(*) filter (where trouble is not null and not accepted)
                        from attendance_row where list_id = ?""", row -> new Count(row.getLong(1), row.getLong(2)), list)
                .orElseThrow();
    }

    /**
     * A part of a list.
     *
     * @param rows those that wait and those that are ready, each by line
     */
    record Page(List<AttendanceRow> rows, long ready, long waiting) {}

    /**
     * Rows after a line of those that wait for somebody to look at them, and of those that are ready, with the number of each.
     *
     * @param day on which it is looked whether somebody was registered
     */
    Page page(long list, int afterWaiting, int mostWaiting, int afterReady, int mostReady, LocalDate day) {
        List<AttendanceRow> rows =
                sql.all("""
                with shown as (
                  (select * from attendance_row where list_id = ? and line > ? and trouble is not null and not accepted
                   order by line limit ?)
                  union all
                  (select * from attendance_row where list_id = ? and line > ? and (trouble is null or accepted)
                   order by line limit ?)
                )
                select r.*, p.number as known, p.display_name, s.points,
                  exists (select from title_period t where t.person_id = r.person_id and t.valid @> ?) as registered,
                  case when r.trouble = 'TWICE' then (select min(o.line) from attendance_row o
                    where o.list_id = r.list_id and o.person_id = r.person_id) end as first
                from shown r
                  left join person p on p.id = r.person_id
                  left join attendance_share s on s.list_id = r.list_id and s.place = r.place
                order by r.line""", AttendanceRows::read, list, afterWaiting, mostWaiting, list, afterReady, mostReady, day);
        Count count = count(list);
        return new Page(rows, count.ready(), count.waiting());
    }

    /** Those of some lines. */
    List<AttendanceRow> at(long list, List<Integer> lines) {
        return sql.all("""
                select r.*, p.number as known, p.display_name, s.points, false as registered, null::integer as first
                from attendance_row r
                  left join person p on p.id = r.person_id
                  left join attendance_share s on s.list_id = r.list_id and s.place = r.place
                where r.list_id = ? and r.line = any (?)
                order by r.line""", AttendanceRows::read, list, lines);
    }

    /**
     * What became of a row after somebody mended it.
     *
     * @param person whom somebody chose, or who has the number; null for nobody
     */
    record Mended(
            int line,
            String number,
            @Nullable String digits,
            String share,
            @Nullable Integer place,
            @Nullable Long person,
            @Nullable RowTrouble trouble,
            boolean accepted) {}

    /** Changes all of them, and finds the people of those with a number. */
    void change(long list, List<Mended> rows) {
        sql.change(
                """
                update attendance_row r
                set number = m.number, digits = nullif(m.digits, ''), share = m.share, place = nullif(m.place, -1),
                  accepted = m.accepted = 1,
                  person_id = coalesce(nullif(m.person, 0), p.id),
                  trouble = coalesce(nullif(m.trouble, ''),
                    case when coalesce(nullif(m.person, 0), p.id) is null
                         then case when m.digits = '' then 'CHOOSE' else 'UNKNOWN' end end)
                from unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::bigint[], ?::text[], ?::bigint[])
                    as m (line, number, digits, share, place, person, trouble, accepted)
                  left join person p on p.number = nullif(m.digits, '')
                where r.list_id = ? and r.line = m.line""",
                rows.stream().map(Mended::line).toList(),
                rows.stream().map(Mended::number).toList(),
                rows.stream()
                        .map(row -> row.digits() == null ? "" : row.digits())
                        .toList(),
                rows.stream().map(Mended::share).toList(),
                rows.stream().map(row -> row.place() == null ? -1 : row.place()).toList(),
                rows.stream()
                        .map(row -> row.person() == null ? 0L : row.person())
                        .toList(),
                rows.stream()
                        .map(row -> row.trouble() == null ? "" : row.trouble().name())
                        .toList(),
                rows.stream().map(row -> row.accepted() ? 1 : 0).toList(),
                list);
    }

    void leaveOut(long list, List<Integer> lines) {
        if (!lines.isEmpty()) {
            sql.change("delete from attendance_row where list_id = ? and line = any (?)", list, lines);
        }
    }

    private static AttendanceRow read(ResultSet row) throws SQLException {
        String trouble = row.getString("trouble");
        long person = row.getLong("person_id");
        boolean nobody = row.wasNull();
        return new AttendanceRow(
                row.getInt("line"),
                row.getString("number"),
                row.getString("digits"),
                row.getString("name"),
                row.getString("share"),
                row.getObject("place", Integer.class),
                trouble == null ? null : RowTrouble.valueOf(trouble),
                row.getBoolean("accepted"),
                nobody
                        ? null
                        : new AttendanceRow.Known(
                                person,
                                row.getString("known"),
                                row.getString("display_name"),
                                row.getBoolean("registered")),
                row.getObject("points", Integer.class),
                row.getObject("first", Integer.class),
                List.of());
    }
}
