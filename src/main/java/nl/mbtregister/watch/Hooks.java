package nl.mbtregister.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** The SQL about the systems of institutions that are called, and what is on its way to them. */
@ApplicationScoped
class Hooks {
    /** What was put aside and is shown. */
    private static final int SHOWN = 50;

    @Inject
    private Sql sql;

    Optional<Hook> of(long institution) {
        return sql.one("""
                select h.address, exists (select from watch_delivery d where d.institution_id = h.institution_id
                  and d.state = 'WAITING') from watch_hook h where h.institution_id = ?""", row -> new Hook(row.getString(1), row.getBoolean(2), dead(institution)), institution);
    }

    Optional<byte[]> secret(long institution) {
        return sql.one("select secret from watch_hook where institution_id = ?", row -> row.getBytes(1), institution);
    }

    /** Another address keeps the secret. */
    void keep(long institution, String address, byte[] secret) {
        sql.change("""
                insert into watch_hook (institution_id, address, secret) values (?, ?, ?)
                on conflict (institution_id) do update set address = excluded.address""", institution, address, secret);
    }

    void renew(long institution, byte[] secret) {
        sql.change("update watch_hook set secret = ? where institution_id = ?", secret, institution);
    }

    void remove(long institution) {
        sql.change("delete from watch_hook where institution_id = ?", institution);
    }

    /** Nothing where the institution has no system. */
    void deliver(long institution, long number, Instant at) {
        sql.change("""
                insert into watch_delivery (institution_id, number, state, due_at)
                select institution_id, ?, 'WAITING', ? from watch_hook where institution_id = ?""", number, at, institution);
    }

    /** Everything that can be sent, from a number on. @return how many */
    int replay(long institution, long from, Instant at) {
        return sql.change("""
                insert into watch_delivery (institution_id, number, state, due_at)
                select m.institution_id, m.number, 'WAITING', ? from watch_message m
                where m.institution_id = ? and m.number >= ? and m.body is not null
                on conflict (institution_id, number) do update set state = 'WAITING', attempts = 0, due_at = excluded.due_at,
                  ended_at = null, answer = null""", at, institution, from);
    }

    /** One for each institution but these, the one that waits longest; nobody else takes it until its lease ends. */
    List<Delivery> claim(Collection<Long> but, int limit, Instant now, Instant lease) {
        return sql.all(
                """
                with next as materialized (
                  select n.institution_id, n.number from watch_hook h cross join lateral (
                    select d.institution_id, d.number from watch_delivery d
                    where d.institution_id = h.institution_id and d.state = 'WAITING' and d.due_at <= ?
                    order by d.due_at, d.number limit 1 for update skip locked) n
                  where h.institution_id <> all (?::bigint[]) limit ?)
                update watch_delivery d set attempts = d.attempts + 1, due_at = ?
                from next n join watch_message m on m.institution_id = n.institution_id and m.number = n.number
                  join watch_hook h on h.institution_id = n.institution_id
                where d.institution_id = n.institution_id and d.number = n.number and m.body is not null
                returning d.institution_id, d.number, d.attempts, h.address, h.secret, m.body""",
                row -> new Delivery(
                        row.getLong(1),
                        row.getLong(2),
                        "watch_" + row.getLong(1) + "_" + row.getLong(2),
                        row.getInt(3),
                        row.getString(4),
                        row.getBytes(5),
                        row.getString(6)),
                now,
                but,
                limit,
                lease);
    }

    /**
     * @param due of the next attempt; null when there is none
     * @param taken whether it was taken over
     */
    void settle(Delivery delivery, boolean taken, @Nullable Instant due, String answer, Instant now) {
        sql.change(
                """
                update watch_delivery set state = ?, due_at = coalesce(?::timestamptz, due_at), ended_at = ?::timestamptz, answer = ?
                where institution_id = ? and number = ? and state = 'WAITING' and attempts = ?""",
                taken ? "SENT" : due == null ? "DEAD" : "WAITING",
                due,
                due == null ? now : null,
                answer,
                delivery.institution(),
                delivery.number(),
                delivery.attempts());
    }

    private List<Hook.Dead> dead(long institution) {
        return sql.all(
                """
                select number, attempts, answer, ended_at from watch_delivery
                where institution_id = ? and state = 'DEAD' order by number limit ?""",
                row -> new Hook.Dead(row.getLong(1), row.getInt(2), row.getString(3), Sql.instant(row, "ended_at")),
                institution,
                SHOWN);
    }
}
