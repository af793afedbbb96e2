package nl.mbtregister.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.reminder.rules.RoundReason;
import org.jspecify.annotations.Nullable;

/** Who stands how before a round, for everybody within its days or for some: one statement either way. */
@ApplicationScoped
class RoundStandings {
    /**
     * Mails refused for good at the present address, after which another mail is of no use: as many as make a task for the
     * office (letters.R10).
     */
    private static final int HARD_BOUNCES = 2;

    /** The end that was last entered, of a title whose period has none in the snapshot because something is pending. */
    private static final String ENTERED = """
            cross join lateral (
              select e.ends_on from register_entry e
              where e.person_id = t.person_id and e.title = t.title and e.kind in ('GRANTED', 'RENEWED', 'EXTENDED')
                and not exists (select from register_entry c where c.person_id = e.person_id and c.annuls = e.id)
              order by e.id desc limit 1) e\s""";

    /** Titles that end within the days, each with a reason against reminding or none; then the people who hold them. */
    private static String judged(String whose) {
        return """
            given (today, first_end, last_end, people) as (select ?::text::date, ?::text::date, ?::text::date, ?::bigint[]),
            held as (
              select t.person_id, t.title, upper(t.valid) as ends_on,
                case when t.state in ('POSTPONED', 'REPAIR') then 'POSTPONED' end as reason
              from given g join title_period t on upper(t.valid) between g.first_end and g.last_end and t.valid @> g.today
              where t.state <> 'RENEWAL' and not exists (select from title_period n
                  where n.person_id = t.person_id and n.title = t.title and lower(n.valid) = upper(t.valid)) and WHOSE
              union all
              select t.person_id, t.title, e.ends_on, 'FILED'
              from given g join title_period t on t.state = 'RENEWAL' and t.valid @> g.today ENTERED
              where e.ends_on between g.first_end and g.last_end and WHOSE
              union all
              select t.person_id, t.title, e.ends_on, 'DECEASED'
              from given g join title_period t on t.ending = 'DECEASED' and upper(t.valid) <= g.today
                and upper(t.valid) > g.today - 731 ENTERED
              where e.ends_on between g.first_end and g.last_end and WHOSE),
            judged as (
              select h.person_id, min(h.ends_on) as ends_on,
                case when bool_or(p.died_on is not null) then 'DECEASED'
                     when not bool_or(h.reason is null) then min(h.reason)
                     when bool_or(p.email is null) then 'NO_ADDRESS'
                     when (select count(*) from letter_failure f
                           where f.hard and f.person_id = h.person_id and f.address = min(p.email)) >= BOUNCES then 'BOUNCED'
                     end as reason,
                array_agg(h.title order by h.ends_on, h.title) filter (where h.reason is null) as titles,
                array_agg(h.ends_on::text order by h.ends_on, h.title) filter (where h.reason is null) as ends,
                array_agg((select max(e.effective)::text from register_entry e
                    where e.person_id = h.person_id and e.title = h.title and e.kind in ('GRANTED', 'RENEWED')
                      and e.effective < h.ends_on
                      and not exists (select from register_entry c where c.person_id = e.person_id and c.annuls = e.id))
                  order by h.ends_on, h.title) filter (where h.reason is null) as starts
              from held h join person p on p.id = h.person_id group by h.person_id)
            """.replace("WHOSE", whose).replace("ENTERED", ENTERED).replace("BOUNCES", String.valueOf(HARD_BOUNCES));
    }

    private static final String PREPARE = "with " + judged("true") + """
            insert into reminder_round_person (round_id, person_id, ends_on, state, reason, at)
            select ?, person_id, ends_on, case when reason is null then 'IN' else 'OUT' end, reason, ? from judged""";

    private static final String STANDING = """
            select j.*, p.number, p.display_name, p.email, p.language, a.id is not null as account,
              (select max(s.seen_at) from sign_in_session s where s.account_id = a.id) as last_seen,
              (select max(l.posted_at) from letter l join letter_mail m on m.letter_id = l.id where l.person_id = p.id)
                as last_mailed
            from judged j join person p on p.id = j.person_id left join account a on a.person_id = p.id""";

    private static final String SOME = "with " + judged("t.person_id = any (g.people)") + STANDING;

    private static final String PAGE = "with page as (" + RoundLists.PAGE + "), "
            + judged("t.person_id = any (g.people)").replace("?::bigint[]", "array(select page_person from page)")
            + "select * from page left join (" + STANDING
            + ") s on s.person_id = page_person order by page_end, page_person";

    /**
     * Somebody on the list, and how they stand today.
     *
     * @param standing null for who has no title any more that ends within the days of the round
     */
    record Shown(RoundLists.Row row, @Nullable RoundStanding standing) {}

    @Inject
    private Sql sql;

    /** Puts everybody within the days of the round on its list. */
    void prepare(long round, LocalDate today, LocalDate firstEnd, LocalDate lastEnd, Instant now) {
        sql.change(PREPARE, today.toString(), firstEnd.toString(), lastEnd.toString(), List.<Long>of(), round, now);
    }

    /** A page of the list of a round, in one statement. */
    List<Shown> page(Round round, String state, RoundLists.Place after, LocalDate today, int most) {
        return sql.all(
                PAGE,
                row -> new Shown(RoundLists.row(row), row.getObject("person_id") == null ? null : standing(row)),
                RoundLetter.kind(round.preset()),
                round.reference(),
                round.id(),
                state,
                after.end(),
                after.person(),
                most,
                today.toString(),
                round.firstEnd().toString(),
                round.lastEnd().toString());
    }

    /** By person; who has no title any more that ends within the days of the round is left out. */
    Map<Long, RoundStanding> of(Collection<Long> people, Round round, LocalDate today) {
        Map<Long, RoundStanding> standings = new HashMap<>();
        sql.all(
                        SOME,
                        RoundStandings::standing,
                        today.toString(),
                        round.firstEnd().toString(),
                        round.lastEnd().toString(),
                        people)
                .forEach(standing -> standings.put(standing.person(), standing));
        return standings;
    }

    private static RoundStanding standing(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new RoundStanding(
                row.getLong("person_id"),
                row.getString("number"),
                new Recipient(
                        row.getLong("person_id"),
                        row.getString("email"),
                        row.getString("language"),
                        row.getString("display_name")),
                titles(row),
                reason == null ? null : RoundReason.valueOf(reason),
                row.getBoolean("account"),
                Sql.instantIfAny(row, "last_seen"),
                Sql.instantIfAny(row, "last_mailed"));
    }

    private static List<RoundTitle> titles(ResultSet row) throws SQLException {
        if (row.getArray("titles") == null) {
            return List.of();
        }
        String[] titles = (String[]) row.getArray("titles").getArray();
        String[] ends = (String[]) row.getArray("ends").getArray();
        String[] starts = (String[]) row.getArray("starts").getArray();
        List<RoundTitle> all = new ArrayList<>();
        for (int i = 0; i < titles.length; i++) {
            all.add(new RoundTitle(Title.valueOf(titles[i]), LocalDate.parse(starts[i]), LocalDate.parse(ends[i])));
        }
        return all;
    }
}
