package nl.mbtregister.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.watch.rules.Purpose;
import nl.mbtregister.watch.rules.Rhythm;
import org.jspecify.annotations.Nullable;

/** The SQL about who follows whom. */
@ApplicationScoped
class Watches {
    private static final String WATCHED = """
        select w.institution_id, w.person_id, w.subject::text, p.number, w.since, w.objected_on, w.told
        from watch w join person p on p.id = w.person_id
        """;

    private static final String LISTS = """
        select l.institution_id, l.purpose, l.rhythm, l.confirmed_on, l.version,
          (select array_agg(r.account_id) from watch_recipient r where r.institution_id = l.institution_id) as recipients
        from watch_list l
        """;

    @Inject
    private Sql sql;

    /** Waits until nobody else follows the feed or numbers messages, to the end of the transaction. */
    long lockPlace() {
        return sql.one("select position from watch_place for update", row -> row.getLong(1))
                .orElseThrow();
    }

    void moveTo(long position) {
        sql.change("update watch_place set position = ?", position);
    }

    Optional<WatchList> list(long institution) {
        return sql.one(LISTS + "where l.institution_id = ?", Watches::list, institution);
    }

    /** Of each institution that has one. */
    List<WatchList> lists() {
        return sql.all(LISTS + "order by l.institution_id", Watches::list);
    }

    /** @throws OptimisticLockException when somebody changed it since */
    void keep(long institution, Purpose purpose, Rhythm rhythm, Set<Long> recipients, LocalDate today, int seen) {
        int kept = sql.change("""
                insert into watch_list (institution_id, purpose, rhythm, confirmed_on) values (?, ?, ?, ?)
                on conflict (institution_id) do update set purpose = excluded.purpose, rhythm = excluded.rhythm,
                  version = watch_list.version + 1 where watch_list.version = ?""", institution, purpose, rhythm, today, seen);
        if (kept == 0) {
            throw new OptimisticLockException("the watch list was changed");
        }
        sql.change("delete from watch_recipient where institution_id = ?", institution);
        sql.change(
                "insert into watch_recipient (institution_id, account_id) select ?, unnest(?::bigint[])",
                institution,
                recipients);
    }

    void confirm(long institution, LocalDate today) {
        sql.change("update watch_list set confirmed_on = ? where institution_id = ?", today, institution);
    }

    /** By name as the register calls them. */
    List<Watched> of(long institution) {
        return sql.all(WATCHED + "where w.institution_id = ? order by p.sort_key, p.id", Watches::watched, institution);
    }

    /** Who is followed by institutions that are told something on that day. */
    List<Watched> told(Collection<Long> people, LocalDate day) {
        return sql.all(WATCHED + """
                join watch_list l on l.institution_id = w.institution_id
                where w.person_id = any (?) and w.objected_on is null
                  and l.confirmed_on + interval '1 year' + make_interval(days => ?) > ?
                order by w.institution_id, w.person_id""", Watches::watched, people, RemindingWatchers.DAYS_TO_CONFIRM, day);
    }

    /** All who are followed by anybody. */
    List<Long> people() {
        return sql.all("select distinct person_id from watch where objected_on is null", row -> row.getLong(1));
    }

    /** Those of these numbers that somebody has, with the id of the person. */
    Map<String, Long> known(Collection<String> numbers) {
        Map<String, Long> known = new HashMap<>();
        sql.all(
                "select number, id from person where number = any (?)",
                row -> known.put(row.getString(1), row.getLong(2)),
                numbers);
        return known;
    }

    /** @return the subject; empty when the institution follows them already, or when they objected */
    Optional<String> add(long institution, long person, LocalDate today, String told) {
        return sql.one("""
                insert into watch (institution_id, person_id, since, told) values (?, ?, ?, ?)
                on conflict do nothing returning subject::text""", row -> row.getString(1), institution, person, today, told);
    }

    void tell(Watched watched, String told) {
        sql.change(
                "update watch set told = ? where institution_id = ? and person_id = ?",
                told,
                watched.institution(),
                watched.person());
    }

    /** Who objected stays, so that they are not followed anew. */
    boolean remove(long institution, long person) {
        return sql.change(
                        "delete from watch where institution_id = ? and person_id = ? and objected_on is null",
                        institution,
                        person)
                > 0;
    }

    boolean object(long institution, long person, LocalDate today) {
        return sql.change("""
                update watch set objected_on = ?, told = ''
                where institution_id = ? and person_id = ? and objected_on is null""", today, institution, person) > 0;
    }

    List<Follower> followers(long person) {
        return sql.all(
                """
                select w.institution_id, i.name, l.purpose, w.since, w.objected_on
                from watch w join watch_list l on l.institution_id = w.institution_id join institution i on i.id = w.institution_id
                where w.person_id = ? order by i.name, i.id""",
                row -> new Follower(
                        row.getLong(1),
                        row.getString(2),
                        Purpose.valueOf(row.getString(3)),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class)),
                person);
    }

    private static Watched watched(ResultSet row) throws SQLException {
        return new Watched(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getString(7));
    }

    private static WatchList list(ResultSet row) throws SQLException {
        return new WatchList(
                row.getLong("institution_id"),
                Purpose.valueOf(row.getString("purpose")),
                Rhythm.valueOf(row.getString("rhythm")),
                accounts(row.getArray("recipients")),
                row.getObject("confirmed_on", LocalDate.class),
                row.getInt("version"));
    }

    private static Set<Long> accounts(@Nullable Array accounts) throws SQLException {
        return accounts == null ? Set.of() : Set.copyOf(Arrays.asList((Long[]) accounts.getArray()));
    }
}
