package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.platform.Sql;

/** Forms that wait for their owners, as JSON. */
@ApplicationScoped
class KeptForms {
    @Inject
    private Sql sql;

    void add(UUID id, long account, String path, String fields, Instant until) {
        sql.change(
                "insert into kept_form (id, account_id, path, fields, kept_until) values (?, ?, ?, ?::jsonb, ?)",
                id,
                account,
                path,
                fields,
                until);
    }

    /** Its fields, once. */
    Optional<String> take(UUID id, long account, String path, Instant now) {
        return sql.one("""
                delete from kept_form where id = ? and account_id = ? and path = ? and kept_until > ?
                returning fields""", row -> row.getString(1), id, account, path, now);
    }
}
