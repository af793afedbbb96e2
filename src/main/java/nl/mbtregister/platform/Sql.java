package nl.mbtregister.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Statements on the connection of the current transaction, with values in place of the question marks: texts, numbers,
 * days, instants, bytes, UUIDs, enum constants by their names, lists of numbers or texts as arrays, and null. For the
 * plural classes, each of which holds all the SQL about one thing.
 */
@ApplicationScoped
public class Sql {
    /** Bytes that are copied in one go. */
    private static final int COPIED = 64 * 1024;

    @PersistenceContext
    private EntityManager em;

    /** Makes something of the row at which the result stands. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** @throws PersistenceException when the database refuses */
    public <T> List<T> all(String sql, Reader<T> reader, @Nullable Object... values) {
        try (PreparedStatement select = filled(sql, values);
                ResultSet rows = select.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The first row. */
    public <T> Optional<T> one(String sql, Reader<T> reader, @Nullable Object... values) {
        return all(sql, reader, values).stream().findFirst();
    }

    /**
     * @return rows touched
     * @throws PersistenceException when the database refuses
     */
    public int change(String sql, @Nullable Object... values) {
        try (PreparedStatement change = filled(sql, values)) {
            return change.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /**
     * Many rows at once.
     *
     * @param sql {@code copy ... from stdin}
     * @param lines in the text form of PostgreSQL
     * @throws PersistenceException when the database refuses
     */
    public void copy(String sql, InputStream lines) {
        try {
            connection().unwrap(PGConnection.class).getCopyAPI().copyIn(sql, lines, COPIED);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Many rows at once, as they come.
     *
     * @param sql {@code copy ... to stdout}; it can hold no values, so nothing that anybody typed may stand in it
     * @throws PersistenceException when the database refuses
     * @throws UncheckedIOException when nobody takes them
     */
    public void copy(String sql, OutputStream lines) {
        try {
            connection().unwrap(PGConnection.class).getCopyAPI().copyOut(sql, lines);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next number of a sequence. */
    public long next(String sequence) {
        return all("select nextval(?::regclass)", row -> row.getLong(1), sequence)
                .getFirst();
    }

    /** What a column of the type timestamptz holds that is never null. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instantIfAny(row, column));
    }

    /** What a column of the type timestamptz holds. */
    public static @Nullable Instant instantIfAny(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private PreparedStatement filled(String sql, @Nullable Object... values) throws SQLException {
        Connection connection = connection();
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case null -> statement.setNull(i + 1, Types.NULL);
                case Instant instant -> statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
                case Enum<?> constant -> statement.setString(i + 1, constant.name());
                case Collection<?> many ->
                    statement.setArray(
                            i + 1,
                            connection.createArrayOf(
                                    many.stream().allMatch(Number.class::isInstance) ? "bigint" : "text",
                                    many.toArray()));
                case Object other -> statement.setObject(i + 1, other);
            }
        }
        return statement;
    }

    /** The connection on which the transaction runs; the entity manager closes it. */
    protected Connection connection() {
        return em.unwrap(Connection.class);
    }
}
