package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** SQL over the connection of the current transaction, with values in place of the question marks. */
@ApplicationScoped
class Statements {
    /** Makes something of the row at which the result stands. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    @PersistenceContext
    private EntityManager em;

    <T> List<T> all(String sql, Reader<T> reader, @Nullable Object... values) {
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

    <T> Optional<T> one(String sql, Reader<T> reader, @Nullable Object... values) {
        return all(sql, reader, values).stream().findFirst();
    }

    /** @return rows changed */
    int change(String sql, @Nullable Object... values) {
        try (PreparedStatement change = filled(sql, values)) {
            return change.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private PreparedStatement filled(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case null -> statement.setNull(i + 1, Types.NULL);
                case Instant instant -> statement.setObject(i + 1, instant.atOffset(ZoneOffset.UTC));
                case Enum<?> constant -> statement.setString(i + 1, constant.name());
                case Object other -> statement.setObject(i + 1, other);
            }
        }
        return statement;
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instantIfAny(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
