package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.programme.rules.Certificate;
import nl.mbtregister.programme.rules.CertificateStatus;

/** The certificates of programmes on a day, in the database. */
@ApplicationScoped
class StandingCertificates {
    private static final int MOST = 200;

    private static final String SELECT = """
            with last as (select distinct on (programme_id) * from programme_certificate where valid_from <= ?
              order by programme_id, valid_from desc, id desc)
            select last.*, p.number, p.name, i.id as institution, i.name as institution_name,
              coalesce((select g.status from programme_certificate g where g.programme_id = last.programme_id and g.id <= last.id
                 and g.status in ('CERTIFIED', 'CONDITIONAL') order by g.id desc limit 1), last.status) as granted,
              exists (select from certificate_act a where a.programme_id = last.programme_id and a.decided_at is null) as waits
            from last join programme p on p.id = last.programme_id join institution i on i.id = p.institution_id""";

    @Inject
    private Sql sql;

    /** Those that have not ended: where a proposal waits first, then by institution and programme. */
    List<StandingCertificate> open(LocalDate day) {
        return sql.all(
                SELECT
                        + " where last.status <> 'WITHDRAWN' and (last.valid_end is null or last.valid_end > ?)"
                        + " order by waits desc, i.name, p.name, p.id limit ?",
                StandingCertificates::read,
                day,
                day,
                MOST);
    }

    Optional<StandingCertificate> of(long programme, LocalDate day) {
        return sql.one(SELECT + " where p.id = ?", StandingCertificates::read, day, programme);
    }

    /** Takes care that nobody else does anything to it until the end of this transaction. */
    void lock(long programme) {
        sql.one("select from programme where id = ? for update", row -> true, programme);
    }

    private static StandingCertificate read(ResultSet row) throws SQLException {
        return new StandingCertificate(
                row.getLong("programme_id"),
                row.getString("number"),
                row.getString("name"),
                row.getLong("institution"),
                row.getString("institution_name"),
                new Certificate(
                        CertificateStatus.valueOf(row.getString("status")),
                        AuditedRounds.modules((String[]) row.getArray("modules").getArray()),
                        row.getString("library"),
                        row.getString("library_version"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_end", LocalDate.class)),
                CertificateStatus.valueOf(row.getString("granted")),
                row.getBoolean("waits"));
    }
}
