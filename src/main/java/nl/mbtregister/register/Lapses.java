package nl.mbtregister.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.platform.Sql;

/** The SQL of titles that lapse: finding and entering, one statement for any number. */
@ApplicationScoped
class Lapses {
    /**
     * Nobody has entered it yet. Somebody who annulled it knew why, so it is not entered again; nor about the dead. Looked up
     * for each (offset 0): the planner does not know how many the sweep itself has entered, and would compare each with all.
     */
    private static final String OPEN = """
            t.ending = 'LAPSED' and p.died_on is null
              and not exists (select from register_entry e where e.person_id = t.person_id and e.title = t.title
                and e.effective = upper(t.valid) and e.kind = 'LAPSED' offset 0)""";

    @Inject
    private Sql sql;

    /** One that was entered, with what its letter needs. */
    record Entered(long entry, Lapse lapse, String number, Recipient recipient) {}

    /** Those with a first day without the title up to the given day, in the order of {@link Lapse}. */
    List<ForeseenLapse> due(LocalDate day, Lapse after, int limit) {
        return sql.all(
                "select upper(t.valid), t.person_id, t.title, p.number, p.display_name"
                        + " from title_period t join person p on p.id = t.person_id"
                        + " where upper(t.valid) <= ? and (upper(t.valid), t.person_id, t.title) > (?, ?, ?) and "
                        + OPEN + " order by upper(t.valid), t.person_id, t.title limit ?",
                row -> new ForeseenLapse(lapse(row, 1), row.getString(4), row.getString(5)),
                day,
                after.day(),
                after.person(),
                after.title(),
                limit);
    }

    List<Lapse> dueOf(long person, LocalDate day) {
        return sql.all(
                "select upper(t.valid), t.person_id, t.title from title_period t join person p on p.id = t.person_id"
                        + " where t.person_id = ? and upper(t.valid) <= ? and " + OPEN,
                row -> lapse(row, 1),
                person,
                day);
    }

    /** Waits until nobody else makes entries about these people; in one order, so that two rounds never wait for each other. */
    void lock(Collection<Long> people) {
        sql.all("select id from person where id = any (?) order by id for no key update", row -> 0, people);
    }

    /**
     * Enters those that are still so, with the notices of change.
     *
     * @param editions the edition for each day among them
     * @param reference followed by the day
     */
    List<Entered> enter(
            Collection<Lapse> lapses, Map<LocalDate, LocalDate> editions, Instant now, String by, String reference) {
        return sql.all(
                """
            with asked as (
              select * from unnest(?::bigint[], ?::text[], ?::text[]::date[], ?::text[]::date[])
                with ordinality as g (person, title, day, edition, place)),
            entered as (
              insert into register_entry
                (person_id, kind, effective, title, recorded_at, recorded_by, basis, basis_reference, edition)
              select g.person, 'LAPSED', g.day, g.title, greatest(n.now, l.at + interval '1 microsecond'), n.by, 'SWEEP',
                     n.reference || g.day, g.edition
              from asked g
              join title_period t on t.person_id = g.person and t.title = g.title and upper(t.valid) = g.day
              join person p on p.id = g.person
              cross join (select ?::timestamptz as now, ?::text as by, ?::text || ' ' as reference) n
              cross join lateral (select max(recorded_at) as at from register_entry where person_id = g.person) l
              where\s""" + OPEN + """

              order by g.place
              returning id, person_id, title, effective),
            told as (
              insert into register_change (person_id, number)
              select id, number from person where id in (select person_id from entered))
            select e.effective, e.person_id, e.title, e.id, p.number, p.email, p.language, p.display_name
            from entered e join person p on p.id = e.person_id order by e.id""",
                row -> new Entered(
                        row.getLong(4),
                        lapse(row, 1),
                        row.getString(5),
                        new Recipient(row.getLong(2), row.getString(6), row.getString(7), row.getString(8))),
                lapses.stream().map(Lapse::person).toList(),
                lapses.stream().map(lapse -> lapse.title().name()).toList(),
                lapses.stream().map(lapse -> lapse.day().toString()).toList(),
                lapses.stream()
                        .map(lapse -> String.valueOf(editions.get(lapse.day())))
                        .toList(),
                now,
                by,
                reference);
    }

    private static Lapse lapse(ResultSet row, int at) throws SQLException {
        return new Lapse(row.getObject(at, LocalDate.class), row.getLong(at + 1), Title.valueOf(row.getString(at + 2)));
    }
}
