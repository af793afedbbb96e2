package nl.mbtregister.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.watch.rules.MessageKind;
import nl.mbtregister.watch.rules.Rhythm;

/** The SQL about what institutions are told. */
@ApplicationScoped
class WatchMessages {
    private static final String SELECT =
            "select m.institution_id, m.number, m.person_id, m.kind, m.register_number, m.text_nl, m.text_en, m.at, m.body from watch_message m ";

    @Inject
    private Sql sql;

    /** Under the lock of the place, so that numbers come in the order in which they can be seen. */
    long nextNumber(long institution) {
        return sql.one(
                        "update watch_list set last_number = last_number + 1 where institution_id = ? returning last_number",
                        row -> row.getLong(1),
                        institution)
                .orElseThrow();
    }

    /** What was told before about the same person is not sent any more. */
    void add(WatchMessage message) {
        sql.change("""
                delete from watch_delivery d using watch_message m
                where m.institution_id = ? and m.person_id = ? and d.institution_id = m.institution_id and d.number = m.number""", message.institution(), message.person());
        sql.change(
                "update watch_message set body = null where institution_id = ? and person_id = ? and body is not null",
                message.institution(),
                message.person());
        sql.change(
                """
                insert into watch_message
                  (institution_id, number, person_id, kind, register_number, text_nl, text_en, at, body, mailed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, case when ? then null else ?::timestamptz end)""",
                message.institution(),
                message.number(),
                message.person(),
                message.kind(),
                message.registration(),
                message.text().nl(),
                message.text().en(),
                message.at(),
                message.body(),
                message.kind().isNews(),
                message.at());
    }

    /** Of whom nothing may be read any more, earlier words are not kept either. */
    void forgetEarlier(long institution, long person) {
        sql.change("delete from watch_message where institution_id = ? and person_id = ?", institution, person);
    }

    /** The newest first. */
    List<WatchMessage> latest(long institution, int limit) {
        return sql.all(
                SELECT + "where m.institution_id = ? order by m.number desc limit ?",
                WatchMessages::message,
                institution,
                limit);
    }

    /** What can be sent, in order. */
    List<WatchMessage> after(long institution, long number, int limit) {
        return sql.all(
                SELECT + "where m.institution_id = ? and m.number > ? and m.body is not null order by m.number limit ?",
                WatchMessages::message,
                institution,
                number,
                limit);
    }

    /** What waits to be mailed to institutions of this rhythm. */
    List<WatchMessage> unmailed(Rhythm rhythm, int limit) {
        return sql.all(SELECT + """
                join watch_list l on l.institution_id = m.institution_id
                where m.mailed_at is null and l.rhythm = ? order by m.institution_id, m.number limit ?
                for update of m skip locked""", WatchMessages::message, rhythm, limit);
    }

    void mailed(WatchMessage message, Instant at) {
        sql.change(
                "update watch_message set mailed_at = ? where institution_id = ? and number = ?",
                at,
                message.institution(),
                message.number());
    }

    /** Followed, and changes since. */
    record Count(long institution, long followed, long changes) {}

    List<Count> count(Collection<Long> institutions, Instant since) {
        return sql.all("""
                select l.institution_id,
                  (select count(*) from watch w where w.institution_id = l.institution_id and w.objected_on is null),
                  (select count(*) from watch_message m where m.institution_id = l.institution_id and m.at >= ?
                     and m.kind in ('CHANGED', 'GONE'))
                from watch_list l where l.institution_id = any (?)""", row -> new Count(row.getLong(1), row.getLong(2), row.getLong(3)), since, institutions);
    }

    /** What is replaced, and what told to delete; what is still true stays, so that the whole list can be sent again. */
    int forget(Instant before) {
        sql.change("""
                update watch_list l set forgotten = greatest(l.forgotten, (
                  select max(m.number) from watch_message m
                  where m.institution_id = l.institution_id and m.at < ? and m.kind in ('GONE', 'STOPPED', 'OBJECTED')))""", before);
        return sql.change(
                "delete from watch_message where at < ? and (body is null or kind in ('GONE', 'STOPPED', 'OBJECTED'))",
                before);
    }

    /** Up to which number something may be missing that told to delete. */
    long forgotten(long institution) {
        return sql.one("select forgotten from watch_list where institution_id = ?", row -> row.getLong(1), institution)
                .orElse(0L);
    }

    private static WatchMessage message(ResultSet row) throws SQLException {
        return new WatchMessage(
                row.getLong("institution_id"),
                row.getLong("number"),
                row.getLong("person_id"),
                MessageKind.valueOf(row.getString("kind")),
                row.getString("register_number"),
                new Wording(row.getString("text_nl"), row.getString("text_en")),
                Sql.instant(row, "at"),
                row.getString("body"));
    }
}
