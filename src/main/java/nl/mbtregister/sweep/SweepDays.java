package nl.mbtregister.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Sql;

/** The SQL of what rounds did and whom they set aside. */
@ApplicationScoped
class SweepDays {
    @Inject
    private Sql sql;

    void count(LocalDate day, SweepStep step, long done) {
        sql.change(
                "insert into sweep_count as c (day, step, done) values (?, ?, ?)"
                        + " on conflict (day, step) do update set done = c.done + excluded.done",
                day,
                step,
                done);
    }

    /** Those of these people who are set aside. */
    Set<Long> aside(SweepStep step, Collection<Long> people) {
        return new HashSet<>(sql.all(
                "select person_id from sweep_aside where step = ? and person_id = any (?)",
                row -> row.getLong(1),
                step,
                people));
    }

    int setAsideOn(LocalDate day) {
        return sql.one("select count(*) from sweep_aside where day = ?", row -> row.getInt(1), day)
                .orElse(0);
    }

    void setAside(Aside aside, Instant now) {
        sql.change("""
            insert into sweep_aside as a (person_id, step, day, reason, at) values (?, ?, ?, ?, ?)
            on conflict (person_id, step) do update
              set reason = excluded.reason, at = excluded.at, tries = a.tries + 1""", aside.person(), aside.step(), aside.day(), aside.reason(), now);
    }

    /** Nothing when it is not on the list any more. */
    void failedAgain(long person, SweepStep step, String reason, Instant now) {
        sql.change(
                "update sweep_aside set reason = ?, at = ?, tries = tries + 1 where person_id = ? and step = ?",
                reason,
                now,
                person,
                step);
    }

    /** Takes it off the list; empty when somebody did before. */
    Optional<Aside> takeBack(long person, SweepStep step) {
        return sql.one(
                "delete from sweep_aside where person_id = ? and step = ? returning day, reason",
                row -> new Aside(person, step, row.getObject(1, LocalDate.class), row.getString(2)),
                person,
                step);
    }

    /** The last day that a round was held or begun for. */
    Optional<LocalDate> last() {
        return sql.one(
                "select day from job_day where job = ? order by day desc limit 1",
                row -> row.getObject(1, LocalDate.class),
                SweepingRegister.JOB);
    }

    /** Rounds of days before the given one, the latest first. */
    List<SweepDay> before(LocalDate day, int limit) {
        return sql.all(
                """
            select d.day, d.state, d.ended_at, d.failure,
              coalesce(sum(c.done) filter (where c.step = 'LAPSE'), 0),
              coalesce(sum(c.done) filter (where c.step <> 'LAPSE'), 0)
            from (select * from job_day where job = ? and day < ? order by day desc limit ?) d
            left join sweep_count c on c.day = d.day
            group by d.day, d.state, d.ended_at, d.failure order by d.day desc""",
                row -> new SweepDay(
                        row.getObject(1, LocalDate.class),
                        SweepDay.SweepState.valueOf(row.getString(2)),
                        Sql.instantIfAny(row, "ended_at"),
                        row.getString(4),
                        row.getLong(5),
                        row.getLong(6)),
                SweepingRegister.JOB,
                day,
                limit);
    }

    /** Who is set aside, the longest first. */
    List<AsideLine> asideAfter(AsideLine.Place after, int limit) {
        return sql.all(
                """
            select a.person_id, a.step, a.day, a.reason, a.tries, p.number, p.display_name
            from sweep_aside a join person p on p.id = a.person_id
            where (a.day, a.person_id, a.step) > (?, ?, ?) order by a.day, a.person_id, a.step limit ?""",
                row -> new AsideLine(
                        new Aside(
                                row.getLong(1),
                                SweepStep.valueOf(row.getString(2)),
                                row.getObject(3, LocalDate.class),
                                row.getString(4)),
                        row.getInt(5),
                        row.getString(6),
                        row.getString(7)),
                after.day(),
                after.person(),
                after.step(),
                limit);
    }

    /** Whose title lapsed after the one day and up to the other, and who does not hold it again; the longest ago first. */
    List<GraceLine> lapsedBetween(LocalDate after, LocalDate today, GraceLine.Place place, int limit) {
        return sql.all(
                """
            select upper(t.valid), t.person_id, t.title, p.number, p.display_name
            from title_period t join person p on p.id = t.person_id
            where t.ending = 'LAPSED' and upper(t.valid) > ? and upper(t.valid) <= ? and p.died_on is null
              and (upper(t.valid), t.person_id, t.title) > (?, ?, ?)
              and not exists (select from title_period h
                where h.person_id = t.person_id and h.title = t.title and h.valid @> ?::date)
            order by upper(t.valid), t.person_id, t.title limit ?""",
                row -> new GraceLine(
                        new GraceLine.Place(
                                row.getObject(1, LocalDate.class), row.getLong(2), Title.valueOf(row.getString(3))),
                        row.getString(4),
                        row.getString(5)),
                after,
                today,
                place.day(),
                place.person(),
                place.title(),
                today,
                limit);
    }
}
