package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs the SQL of accounts and sessions on the connection of the current transaction. */
@ApplicationScoped
class Statements {
    /** Makes something of one row. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    @PersistenceContext
    private EntityManager em;

    /** @param values of the question marks in their order: text, numbers, instants, bytes, UUIDs or null */
    <T> List<T> all(String sql, Row<T> row, @Nullable Object... values) {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(row.read(rows));
            }
            return all;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    <T> Optional<T> one(String sql, Row<T> row, @Nullable Object... values) {
        return all(sql, row, values).stream().findFirst();
    }

    /** @return how many rows it touched */
    int run(String sql, @Nullable Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
        }
        return statement;
    }
}
