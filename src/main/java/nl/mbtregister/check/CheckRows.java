package nl.mbtregister.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mbtregister.check.rules.AskedRow;
import nl.mbtregister.check.rules.RowAnswer;
import nl.mbtregister.check.rules.RowReason;
import nl.mbtregister.check.rules.StaffColumn;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.person.FoundPerson;
import nl.mbtregister.platform.CopyText;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.register.rules.Status;
import org.jspecify.annotations.Nullable;

/** The rows of lists. Whatever is done to them is done to all rows of a list at once. */
@ApplicationScoped
class CheckRows {
    private static final int LENGTH = 80;

    private static final List<String> UNREADABLE = reasons(RowAnswer.UNREADABLE);

    private static final String ANSWER = """
        create temporary table check_answered on commit drop as
          with d as (select ?::date as day, ?::int as months, ?::int as soon)
          select a.line, f.found, case when f.found then p.id end as person, case when f.found then p.number end as number,
            case when f.found then p.display_name end as display_name, case when f.found then %s end as status,
            case when f.found then s.titles end as titles, case when f.found then s.through end as through,
            case when a.reason = any (?) then a.reason
                 when a.picked = 0 then 'NOBODY'
                 when a.sought_by = 'NAME' and a.picked is null then
                   case when exists (select from check_candidate c where c.list_id = a.list_id and c.line = a.line and not c.near)
                        then 'NAMESAKES' else 'NOBODY' end
                 when not f.found then
                   case a.sought_by when 'BIG' then 'UNKNOWN_BIG' when 'NAME' then 'NOBODY' else 'UNKNOWN_NUMBER' end
                 when s.code = 5 then 'REMOVED' when s.code = 6 then 'ENDED'
                 when s.code = 1 then 'SUSPENDED' when s.code = 2 then 'CONDITION'
                 when s.through < d.day + make_interval(months => d.soon) then 'ENDS_SOON' end as reason
          from d cross join check_row a
            left join person n on a.sought_by = 'MBT' and n.number = a.digits
            left join former_number o on a.sought_by = 'MBT' and n.id is null and o.number = a.digits
            left join lateral (
              select min(b.person_id) as person from outside_registration b
              where a.sought_by = 'BIG' and b.register = 'BIG' and b.number = a.digits and b.valid @> d.day
              having min(b.person_id) = max(b.person_id)) b on true
            left join person p on p.id = coalesce(nullif(a.picked, 0), n.id, o.person_id, b.person)
              and p.shown_until >= d.day and (p.died_on is null or p.died_on > d.day)
            %s
            cross join lateral (select p.id is not null and s.code is not null
              and (a.sought_by <> 'BIG' or s.held) as found) f
          where a.list_id = ?""".formatted(Standings.named("s.code"), Standings.LATERAL);

    @Inject
    private Sql sql;

    void add(long list, List<AskedRow> rows) {
        StringBuilder lines = new StringBuilder(rows.size() * LENGTH);
        for (AskedRow row : rows) {
            lines.append(list).append('\t').append(row.line()).append('\t');
            CopyText.field(lines, row.number(), '\t');
            CopyText.field(lines, row.name(), '\t');
            CopyText.field(lines, row.reference(), '\t');
            CopyText.field(lines, row.by().name(), '\t');
            CopyText.field(lines, row.digits(), '\t');
            CopyText.field(lines, row.field() == null ? null : row.field().name(), '\t');
            CopyText.field(lines, row.trouble() == null ? null : row.trouble().name(), '\n');
        }
        copy(
                "copy check_row (list_id, line, number, name, reference, sought_by, digits, field, reason) from stdin",
                lines);
    }

    /** @param near whether they only have similar names */
    void addCandidates(long list, Map<Integer, List<FoundPerson>> people, boolean near) {
        StringBuilder lines = new StringBuilder(people.size() * LENGTH);
        people.forEach((line, found) -> {
            for (int place = 0; place < found.size(); place++) {
                FoundPerson one = found.get(place);
                lines.append(list)
                        .append('\t')
                        .append(line)
                        .append('\t')
                        .append(place)
                        .append('\t');
                lines.append(one.personId()).append('\t');
                CopyText.field(lines, one.number().digits(), '\t');
                CopyText.field(lines, one.displayName(), '\t');
                CopyText.field(lines, one.town(), '\t');
                lines.append(near).append('\n');
            }
        });
        copy("copy check_candidate (list_id, line, place, person_id, number, name, town, near) from stdin", lines);
    }

    private void copy(String into, StringBuilder lines) {
        sql.copy(into, new ByteArrayInputStream(lines.toString().getBytes(UTF_8)));
    }

    /** @param months for which an ended title is shown; soon within which an end is told */
    void answer(long list, LocalDate day, int months, int soon) {
        // rows that were just laid down are unknown to the planner: it would read whole tables to find their
        // people, and look each of them up among all the others
        sql.change("set local enable_hashjoin = off");
        sql.change("set local enable_mergejoin = off");
        sql.change(ANSWER, day, months, soon, UNREADABLE, list);
        sql.change("set local enable_hashjoin = on");
        sql.change("set local enable_mergejoin = on");
        sql.change("set local enable_nestloop = off");
        sql.change("""
                update check_row r set person_id = m.person, found_number = m.number, found_name = m.display_name,
                  status = m.status, titles = m.titles, valid_through = m.through, reason = m.reason,
                  first_line = case when m.first < m.line then m.first end
                from (
                  select a.*, min(a.line) over (partition by coalesce(a.person::text, b.sought_by || b.digits, 'row ' || a.line)) as first
                  from check_answered a join check_row b on b.list_id = ? and b.line = a.line) m
                where r.list_id = ? and r.line = m.line""", list, list);
        sql.change("set local enable_nestloop = on");
        sql.change("drop table check_answered");
    }

    /** Rows that are looked for by name, with those names. */
    Map<Integer, String> sought(long list) {
        return names(
                "select line, name from check_row where list_id = ? and sought_by = 'NAME' and reason is null", list);
    }

    /** Rows of nobody, with their names. */
    Map<Integer, String> missing(long list, int most) {
        return names("""
                select line, name from check_row r
                where list_id = ? and reason = any (?) and name <> ''
                  and not exists (select from check_candidate c where c.list_id = r.list_id and c.line = r.line)
                order by line limit ?""", list, reasons(RowAnswer.NOT_FOUND), most);
    }

    private Map<Integer, String> names(String select, Object... values) {
        Map<Integer, String> names = new LinkedHashMap<>();
        sql.all(
                select,
                row -> {
                    names.put(row.getInt(1), row.getString(2));
                    return names.size();
                },
                values);
        return names;
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
                from check_row r join person p on p.id = r.person_id
                where r.list_id = ? and r.name <> '' and r.sought_by <> 'NAME'
                  and position(lower(p.surname) in lower(r.name)) = 0
                  and (p.partner_surname is null or position(lower(p.partner_surname) in lower(r.name)) = 0)""", row -> new Named(row.getInt(1), row.getString(2), row.getString(3), row.getString(4)), list);
    }

    void mark(long list, List<Integer> lines, RowReason reason) {
        if (!lines.isEmpty()) {
            sql.change("update check_row set reason = ? where list_id = ? and line = any (?)", reason, list, lines);
        }
    }

    /** Keeps whom somebody picked, of those who were shown; 0 is none of them. */
    void pick(long list, List<Integer> lines, List<Long> people) {
        sql.change("""
                update check_row r set picked = k.person
                from unnest(?::bigint[], ?::bigint[]) as k (line, person)
                where r.list_id = ? and r.line = k.line and r.sought_by = 'NAME' and (k.person = 0 or exists (
                  select from check_candidate c
                  where c.list_id = r.list_id and c.line = r.line and c.person_id = k.person and not c.near))""", lines, people, list);
    }

    Counts count(long list) {
        Counts counts = Counts.NONE;
        for (Counted one : sql.all(
                "select reason, count(*), count(first_line) from check_row where list_id = ? group by reason",
                row -> new Counted(answer(row.getString(1)), row.getInt(2), row.getInt(3)),
                list)) {
            counts = counts.and(one.answer, one.rows, one.twice);
        }
        return counts;
    }

    private record Counted(RowAnswer answer, int rows, int twice) {}

    private static RowAnswer answer(@Nullable String reason) {
        return reason == null ? RowAnswer.REGISTERED : RowReason.valueOf(reason).answer();
    }

    /** Rows after a line, whatever they were answered with. */
    List<CheckRow> after(long list, int line, int limit) {
        return sql.all(SELECT + " order by r.line limit ?", CheckRows::read, list, line, limit);
    }

    /** Rows after a line that were answered so. */
    List<CheckRow> after(long list, RowAnswer answer, int line, int limit) {
        return answer == RowAnswer.REGISTERED
                ? sql.all(SELECT + " and r.reason is null order by r.line limit ?", CheckRows::read, list, line, limit)
                : sql.all(
                        SELECT + " and r.reason = any (?) order by r.line limit ?",
                        CheckRows::read,
                        list,
                        line,
                        reasons(answer),
                        limit);
    }

    private static final String SELECT = """
        select r.*, c.people, c.numbers, c.names, c.towns
        from check_row r left join lateral (
          select array_agg(person_id order by place) as people, array_agg(number order by place) as numbers,
            array_agg(name order by place) as names, array_agg(town order by place) as towns
          from check_candidate where list_id = r.list_id and line = r.line having count(*) > 0) c on true
        where r.list_id = ? and r.line > ?""";

    private static CheckRow read(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        String field = row.getString("field");
        String status = row.getString("status");
        return new CheckRow(
                row.getInt("line"),
                row.getString("number"),
                row.getString("name"),
                row.getString("reference"),
                reason == null ? null : RowReason.valueOf(reason),
                field == null ? null : StaffColumn.valueOf(field),
                status == null
                        ? null
                        : new CheckRow.Found(
                                row.getString("found_number"),
                                row.getString("found_name"),
                                Status.valueOf(status),
                                titles(row.getArray("titles")),
                                row.getObject("valid_through", LocalDate.class)),
                row.getObject("first_line", Integer.class),
                row.getLong("picked") > 0,
                candidates(row));
    }

    private static List<Title> titles(@Nullable Array titles) throws SQLException {
        return titles == null
                ? List.of()
                : Arrays.stream((Object[]) titles.getArray())
                        .map(title -> Title.valueOf(title.toString()))
                        .sorted()
                        .toList();
    }

    private static List<CheckRow.Candidate> candidates(ResultSet row) throws SQLException {
        Array people = row.getArray("people");
        if (people == null) {
            return List.of();
        }
        Object[] ids = (Object[]) people.getArray();
        Object[] numbers = (Object[]) row.getArray("numbers").getArray();
        Object[] names = (Object[]) row.getArray("names").getArray();
        @Nullable Object[] towns = (@Nullable Object[]) row.getArray("towns").getArray();
        List<CheckRow.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            Object town = towns[i];
            candidates.add(new CheckRow.Candidate(
                    ((Number) ids[i]).longValue(),
                    numbers[i].toString(),
                    names[i].toString(),
                    town == null ? null : town.toString()));
        }
        return candidates;
    }

    private static List<String> reasons(RowAnswer answer) {
        return Stream.of(RowReason.values())
                .filter(reason -> reason.answer() == answer)
                .map(RowReason::name)
                .toList();
    }
}
