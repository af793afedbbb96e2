package nl.mbtregister.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.programme.rules.Certificate;

/** What was published of certificates, in the database, within the current transaction; only ever added to. */
@ApplicationScoped
class ProgrammeCertificates {
    @Inject
    private Sql sql;

    void add(long programme, Certificate decided, Caller by, Instant at) {
        sql.change(
                """
                insert into programme_certificate
                  (programme_id, status, modules, library, library_version, valid_from, valid_end, recorded_at, recorded_by)
                values (?, ?, ?::text[], ?, ?, ?, ?::date, ?, ?)""",
                programme,
                decided.decided(),
                decided.modules().stream().map(Enum::name).sorted().toList(),
                decided.library(),
                decided.version(),
                decided.from(),
                decided.end(),
                at,
                by.id());
    }
}
