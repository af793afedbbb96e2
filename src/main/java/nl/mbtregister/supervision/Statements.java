package nl.mbtregister.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQL over the connection of the current transaction. */
@ApplicationScoped
class Statements {
    /** Makes something of the row on which the result stands. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    @PersistenceContext
    private EntityManager em;

    /** @param values texts, numbers, days, instants, enum constants, and lists of ids or texts as arrays */
    <T> List<T> rows(String sql, Reader<T> reader, @Nullable Object... values) {
        try (PreparedStatement select = prepare(sql, values);
                ResultSet rows = select.executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** @return rows touched */
    int change(String sql, @Nullable Object... values) {
        try (PreparedStatement change = prepare(sql, values)) {
            return change.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    long next(String sequence) {
        return rows("select nextval(?::regclass)", row -> row.getLong(1), sequence)
                .getFirst();
    }

    private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
        Connection connection = em.unwrap(Connection.class);
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, bound(connection, values[i]));
        }
        return statement;
    }

    private static @Nullable Object bound(Connection connection, @Nullable Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case Collection<?> many ->
                connection.createArrayOf(
                        many.stream().allMatch(Number.class::isInstance) ? "bigint" : "text", many.toArray());
            default -> value;
        };
    }
}
