package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** Runs the SQL of accounts and sessions on the connection of the current transaction. */
@ApplicationScoped
class Statements {
    @PersistenceContext
    private EntityManager em;

    <T> List<T> all(String sql, Sql.Reader<T> row, @Nullable Object... values) {
        return sql().all(sql, row, values);
    }

    <T> Optional<T> one(String sql, Sql.Reader<T> row, @Nullable Object... values) {
        return sql().one(sql, row, values);
    }

    /** @return how many rows it touched */
    int run(String sql, @Nullable Object... values) {
        return sql().change(sql, values);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return Sql.instantIfAny(row, column);
    }

    private Sql sql() {
        return new Sql(em.unwrap(Connection.class));
    }
}
