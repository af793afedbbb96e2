package nl.mbtregister.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.mbtregister.check.rules.RowReason;
import nl.mbtregister.platform.Sql;

/** Numbers that a machine asks about, for the length of one transaction. */
@ApplicationScoped
class AskedNumbers {
    /** Answers that go out together: so many that it is one way through the index, and so few that nobody waits for the first. */
    private static final int PORTION = 50_000;

    /** The keys go into the index in their order, so that neighbours in it are read together. */
    private static final String ANSWERS = """
        select q.line, q.number, q.reference, %1$s as answer, q.reason, q.present, q.name, q.status,
          array_to_string(q.titles, ' ') as titles, q.through
        from (
          select a.line, a.number, a.reference,
            case when f.found then p.number end as present, case when f.found then p.display_name end as name,
            case when f.found then %2$s end as status, case when f.found then s.titles end as titles,
            case when f.found then s.through end as through,
            case when a.trouble is not null then a.trouble
                 when not f.found then case a.sought_by when 'BIG' then 'UNKNOWN_BIG' else 'UNKNOWN_NUMBER' end
                 when s.code = 5 then 'REMOVED' when s.code = 6 then 'ENDED'
                 when s.code = 1 then 'SUSPENDED' when s.code = 2 then 'CONDITION'
                 when s.through < d.day + make_interval(months => d.soon) then 'ENDS_SOON' end as reason
          from (select date '%3$s' as day, %4$d as months, %5$d as soon) d
            cross join (select * from check_asked where line between %7$d and %8$d order by digits offset 0) a
            left join person n on a.sought_by = 'MBT' and n.number = a.digits
            left join former_number o on a.sought_by = 'MBT' and n.id is null and o.number = a.digits
            left join lateral (
              select min(b.person_id) as person from outside_registration b
              where a.sought_by = 'BIG' and b.register = 'BIG' and b.number = a.digits and b.valid @> d.day
              having min(b.person_id) = max(b.person_id)) b on true
            left join person p on p.id = coalesce(n.id, o.person_id, b.person)
              and p.shown_until >= d.day and (p.died_on is null or p.died_on > d.day)
            %6$s
            cross join lateral (select p.id is not null and s.code is not null
              and (a.sought_by <> 'BIG' or s.held) as found) f) q
        order by q.line""";

    private static final String CSV = """
        copy (select number, reference, answer, reason, present as "registeredNumber", name, status, titles,
                through as "validThrough" from (%s) answers)
        to stdout (format csv, header %s)""";

    /** JSON has neither of these signs in it, so each object stands on its line as it is. */
    private static final String LINES = """
        copy (select json_strip_nulls(json_build_object('number', number, 'reference', nullif(reference, ''), 'answer', answer,
                'reason', reason, 'registeredNumber', present, 'name', name, 'status', status,
                'titles', string_to_array(nullif(titles, ''), ' '), 'validThrough', through)) from (%s) answers)
        to stdout (format csv, quote E'\\x01', delimiter E'\\x02')""";

    @Inject
    private Sql sql;

    void add(InputStream lines) {
        sql.change("""
                create temporary table check_asked
                  (line integer, number text, reference text, sought_by text, digits text, trouble text) on commit drop""");
        sql.copy("copy check_asked from stdin", lines);
        sql.change("create index on check_asked using brin (line)");
        sql.change("analyze check_asked");
    }

    /** @param count of numbers; months for which an ended title is shown; soon within which an end is told */
    void answer(OutputStream out, int count, boolean json, LocalDate day, int months, int soon) {
        sql.change("set local enable_hashjoin = off");
        sql.change("set local enable_mergejoin = off");
        for (int first = 1; first <= count; first += PORTION) {
            String answers = ANSWERS.formatted(
                    answer(),
                    Standings.named("s.code"),
                    day,
                    months,
                    soon,
                    Standings.LATERAL,
                    first,
                    first + PORTION - 1);
            sql.copy(json ? LINES.formatted(answers) : CSV.formatted(answers, first == 1), out);
        }
    }

    private static String answer() {
        StringBuilder sql = new StringBuilder("case");
        Stream.of(RowReason.values())
                .forEach(reason -> sql.append(" when q.reason = '")
                        .append(reason)
                        .append("' then '")
                        .append(reason.answer())
                        .append("'"));
        return sql.append(" else 'REGISTERED' end").toString();
    }
}
