package nl.mbtregister.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** SQL over the connection of the current transaction, with values in place of the question marks. */
@ApplicationScoped
class Statements {
    @PersistenceContext
    private EntityManager em;

    <T> List<T> all(String sql, Sql.Reader<T> reader, @Nullable Object... values) {
        return sql().all(sql, reader, values);
    }

    <T> Optional<T> one(String sql, Sql.Reader<T> reader, @Nullable Object... values) {
        return sql().one(sql, reader, values);
    }

    /** @return rows changed */
    int change(String sql, @Nullable Object... values) {
        return sql().change(sql, values);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(Sql.instantIfAny(row, column));
    }

    static @Nullable Instant instantIfAny(ResultSet row, String column) throws SQLException {
        return Sql.instantIfAny(row, column);
    }

    private Sql sql() {
        return new Sql(em.unwrap(Connection.class));
    }
}
