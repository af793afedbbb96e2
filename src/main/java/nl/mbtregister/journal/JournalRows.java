package nl.mbtregister.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import nl.mbtregister.journal.rules.Checkpoint;
import nl.mbtregister.journal.rules.Content;
import nl.mbtregister.journal.rules.Hash;
import nl.mbtregister.journal.rules.Row;
import nl.mbtregister.platform.Caller;
import org.jspecify.annotations.Nullable;

/** The SQL that writes the journal, on the connection of the current transaction. */
@ApplicationScoped
class JournalRows {
    /** Any number, as long as nothing else locks on it. */
    private static final long SEALING = 0x6a6f75726e616cL;

    @PersistenceContext
    private EntityManager em;

    void add(Row row, Content content) {
        String sql = """
            with kept as (
              insert into journal_row (at, act, erases, commitment, row_hash) values (?, ?, ?, ?, ?) returning id)
            insert into journal_content (row_id, salt, subject_person, actor, role, on_behalf_of, object, facts)
            select id, ?, ?, ?, ?, ?, ?, ? from kept""";
        try (PreparedStatement insert = connection().prepareStatement(sql)) {
            insert.setObject(1, row.at().atOffset(ZoneOffset.UTC));
            insert.setString(2, row.act());
            insert.setArray(3, row.erases().isEmpty() ? null : numbers(row.erases()));
            insert.setBytes(4, row.commitment().bytes());
            insert.setBytes(5, row.hash().bytes());
            insert.setBytes(6, content.salt().bytes());
            insert.setObject(7, content.subjectPerson(), Types.BIGINT);
            insert.setString(8, content.actor());
            insert.setString(9, content.role());
            insert.setString(10, content.onBehalfOf());
            insert.setString(11, content.object());
            insert.setString(12, content.facts());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Many acts of one caller at one instant, none of which erases anything; one statement. */
    void addAll(Instant at, List<Row> rows, List<Content> contents, Caller who) {
        String sql = """
            with given as (
              select * from unnest(?, ?, ?, ?, ?, ?, ?) with ordinality
                as g (act, commitment, row_hash, salt, subject, object, facts, place)),
            kept as (
              insert into journal_row (at, act, commitment, row_hash)
              select ?, act, commitment, row_hash from given order by place returning id, commitment)
            insert into journal_content (row_id, salt, subject_person, actor, role, on_behalf_of, object, facts)
            select k.id, g.salt, g.subject, ?, ?, ?, g.object, g.facts
            from kept k join given g on g.commitment = k.commitment""";
        try (PreparedStatement insert = connection().prepareStatement(sql)) {
            insert.setArray(1, array("text", rows, Row::act));
            insert.setArray(2, bytes(rows, Row::commitment));
            insert.setArray(3, bytes(rows, Row::hash));
            insert.setArray(4, bytes(contents, Content::salt));
            insert.setArray(5, array("bigint", contents, Content::subjectPerson));
            insert.setArray(6, array("text", contents, Content::object));
            insert.setArray(7, array("text", contents, Content::facts));
            insert.setObject(8, at.atOffset(ZoneOffset.UTC));
            insert.setString(9, who.id());
            insert.setString(10, who.role().name());
            insert.setString(11, who.onBehalfOf());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private <T> Array bytes(List<T> of, Function<T, Hash> hash) throws SQLException {
        return connection()
                .createArrayOf(
                        "bytea", of.stream().map(one -> hash.apply(one).bytes()).toArray(byte[][]::new));
    }

    private <T> Array array(String type, List<T> of, Function<T, @Nullable Object> value) throws SQLException {
        return connection().createArrayOf(type, of.stream().map(value).toArray());
    }

    /**
     * Gives up to {@code limit} committed rows their place in the chain. One sealer at a time in the whole database: when
     * another is at it, this one leaves the work to it.
     *
     * @return rows sealed
     */
    int seal(int limit) {
        try (Statement statement = connection().createStatement()) {
            if (!mine(statement)) {
                return 0;
            }
            Links links = new Links(end());
            try (ResultSet waiting = statement.executeQuery(
                    "select id, row_hash from journal_row where position is null order by id limit " + limit)) {
                while (waiting.next()) {
                    links.add(waiting.getLong(1), Hash.of(waiting.getBytes(2)));
                }
            }
            store(links);
            return links.ids.size();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** How the chain stands now. */
    Checkpoint end() {
        try (Statement statement = connection().createStatement();
                ResultSet last = statement.executeQuery("select position, chain_hash from journal_row"
                        + " where position is not null order by position desc limit 1")) {
            return last.next()
                    ? new Checkpoint(last.getLong(1), Hash.of(last.getBytes(2)))
                    : new Checkpoint(0, Hash.START);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** @return false when that day has its checkpoint already */
    boolean keep(LocalDate day, Checkpoint checkpoint, Instant at) {
        try (PreparedStatement insert = connection()
                .prepareStatement("insert into journal_checkpoint (day, position, chain_hash, at) values (?, ?, ?, ?)"
                        + " on conflict (day) do nothing")) {
            insert.setObject(1, day);
            insert.setLong(2, checkpoint.position());
            insert.setBytes(3, checkpoint.chainHash().bytes());
            insert.setObject(4, at.atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** @return contents that were there and are gone now */
    int erase(Collection<Long> positions) {
        try (PreparedStatement delete = connection()
                .prepareStatement("delete from journal_content"
                        + " where row_id in (select id from journal_row where position = any (?))")) {
            delete.setArray(1, numbers(positions));
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static boolean mine(Statement statement) throws SQLException {
        try (ResultSet lock = statement.executeQuery("select pg_try_advisory_xact_lock(" + SEALING + ")")) {
            return lock.next() && lock.getBoolean(1);
        }
    }

    private void store(Links links) throws SQLException {
        try (PreparedStatement update = connection().prepareStatement("""
            update journal_row r set position = s.position, chain_hash = s.chain_hash
            from unnest(?, ?, ?) as s (id, position, chain_hash) where r.id = s.id""")) {
            update.setArray(1, numbers(links.ids));
            update.setArray(2, numbers(links.positions));
            update.setArray(3, connection().createArrayOf("bytea", links.hashes.toArray(byte[][]::new)));
            update.executeUpdate();
        }
    }

    private Array numbers(Collection<Long> numbers) throws SQLException {
        return connection().createArrayOf("bigint", numbers.toArray());
    }

    /** The connection on which the transaction runs; the entity manager closes it. */
    Connection connection() {
        return em.unwrap(Connection.class);
    }
}
