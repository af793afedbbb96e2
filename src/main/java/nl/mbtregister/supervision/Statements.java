package nl.mbtregister.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.util.List;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** SQL over the connection of the current transaction. */
@ApplicationScoped
class Statements {
    @PersistenceContext
    private EntityManager em;

    <T> List<T> rows(String sql, Sql.Reader<T> reader, @Nullable Object... values) {
        return sql().all(sql, reader, values);
    }

    /** @return rows touched */
    int change(String sql, @Nullable Object... values) {
        return sql().change(sql, values);
    }

    long next(String sequence) {
        return rows("select nextval(?::regclass)", row -> row.getLong(1), sequence)
                .getFirst();
    }

    private Sql sql() {
        return new Sql(em.unwrap(Connection.class));
    }
}
