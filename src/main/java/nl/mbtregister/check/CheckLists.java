package nl.mbtregister.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Sql;

/** Checks of many, without their rows. */
@ApplicationScoped
class CheckLists {
    private static final String COLUMNS = """
        id, institution_id, channel, language, handed_in_at, by_name, answered_at, coalesce(asked, 0), coalesce(registered, 0),
        coalesce(attention, 0), coalesce(choose, 0), coalesce(missing, 0), coalesce(unreadable, 0), coalesce(doubled, 0), receipt,
        removed_on, version""";

    @Inject
    private Sql sql;

    long add(long institution, Language language, byte[] question, byte[] content, Caller by, Instant at) {
        return sql.one(
                        """
                insert into check_list (institution_id, channel, language, handed_in_at, handed_in_by, by_name, question, content)
                values (?, 'LIST', ?, ?, ?, ?, ?, ?) returning id""",
                        row -> row.getLong(1),
                        institution,
                        language.tag(),
                        at,
                        by.id(),
                        by.name(),
                        question,
                        content)
                .orElseThrow();
    }

    /** Of what a machine asked nothing is kept but this. */
    long addAsked(long institution, int asked, byte[] question, Caller by, Instant at) {
        return sql.one("""
                insert into check_list (institution_id, channel, handed_in_at, handed_in_by, by_name, question, answered_at, asked)
                values (?, 'API', ?, ?, ?, ?, ?, ?) returning id""", row -> row.getLong(1), institution, at, by.id(), by.name(), question, at, asked)
                .orElseThrow();
    }

    Optional<CheckList> one(long id) {
        return sql.one("select " + COLUMNS + " from check_list where id = ?", CheckLists::read, id);
    }

    /** Those of some institutions before an id, the last ones first. */
    List<CheckList> of(List<Long> institutions, long before, int limit) {
        return sql.all(
                "select " + COLUMNS
                        + " from check_list where institution_id = any (?) and id < ? order by id desc limit ?",
                CheckLists::read,
                institutions,
                before,
                limit);
    }

    /** As it was handed in; empty when it was answered. */
    Optional<byte[]> content(long id) {
        return sql.one(
                "select content from check_list where id = ? and content is not null", row -> row.getBytes(1), id);
    }

    byte[] question(long id) {
        return sql.one("select question from check_list where id = ?", row -> row.getBytes(1), id)
                .orElseThrow();
    }

    /** Empty when its rows were removed. */
    Optional<byte[]> result(long id) {
        return sql.one("select result from check_list where id = ? and result is not null", row -> row.getBytes(1), id);
    }

    /** @throws OptimisticLockException when somebody answered it since */
    void answering(long id, int seen) {
        if (sql.change("update check_list set version = version + 1 where id = ? and version = ?", id, seen) == 0) {
            throw new OptimisticLockException("changed since it was read");
        }
    }

    void answer(long id, Counts counts, byte[] answer, byte[] result, String receipt, Instant at) {
        sql.change(
                """
                update check_list set answered_at = ?, content = null, asked = ?, registered = ?, attention = ?, choose = ?, missing = ?,
                  unreadable = ?, doubled = ?, answer = ?, result = ?, receipt = ? where id = ?""",
                at,
                counts.all(),
                counts.registered(),
                counts.attention(),
                counts.choose(),
                counts.notFound(),
                counts.unreadable(),
                counts.doubled(),
                answer,
                result,
                receipt,
                id);
    }

    /** @return lists whose rows are gone now */
    long forget(Instant before, LocalDate day) {
        List<Long> old = sql.all(
                "select id from check_list where handed_in_at < ? and removed_on is null order by id limit 1000",
                row -> row.getLong(1),
                before);
        if (!old.isEmpty()) {
            sql.change("delete from check_candidate where list_id = any (?)", old);
            sql.change("delete from check_row where list_id = any (?)", old);
            sql.change(
                    "update check_list set content = null, result = null, removed_on = ? where id = any (?)", day, old);
        }
        return old.size();
    }

    private static CheckList read(ResultSet row) throws SQLException {
        return new CheckList(
                row.getLong(1),
                row.getLong(2),
                row.getString(3).equals("API"),
                row.getString(4).equals("en") ? Language.EN : Language.NL,
                Sql.instant(row, "handed_in_at"),
                row.getString(6),
                Sql.instantIfAny(row, "answered_at"),
                row.getInt(8),
                new Counts(
                        row.getInt(9), row.getInt(10), row.getInt(11), row.getInt(12), row.getInt(13), row.getInt(14)),
                row.getString(15),
                row.getObject(16, LocalDate.class),
                row.getInt(17));
    }
}
