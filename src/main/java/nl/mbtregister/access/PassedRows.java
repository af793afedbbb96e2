package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.mbtregister.platform.Sql;

/** What was of use for a while: counted tries, mailed codes, kept forms, ended sessions. */
@ApplicationScoped
class PassedRows {
    private static final List<String> OLD = List.of(
            "delete from failed_sign_in where at < ?",
            "delete from mailed_code where valid_until < ?",
            "delete from kept_form where kept_until < ?",
            "delete from sign_in_session where ends_at < ?");

    @Inject
    private Sql sql;

    /** @return how many were cleared away */
    long clear(Instant before) {
        return OLD.stream().mapToLong(delete -> sql.change(delete, before)).sum();
    }
}
