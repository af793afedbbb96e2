package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Sql;

/** What applicants were asked for after filing, and what they answered. */
@ApplicationScoped
class Supplements {
    @Inject
    private Sql sql;

    void ask(Application application, String asked, LocalDate until, Caller by, Instant at) {
        sql.change("""
                insert into supplement (application_id, number, asked, asked_at, asked_role, asked_by, until)
                select ?, count(*) + 1, ?, ?, ?, ?, ? from supplement where application_id = ?""", application.id(), asked, at, by.role(), by.id(), until, application.id());
    }

    void answer(Application application, String answer, Instant at) {
        sql.change(
                "update supplement set answer = ?, answered_at = ? where application_id = ? and answered_at is null",
                answer,
                at,
                application.id());
    }

    static Supplement read(ResultSet row) throws SQLException {
        return new Supplement(
                row.getString("asked"),
                Role.valueOf(row.getString("asked_role")),
                Sql.instant(row, "asked_at"),
                row.getObject("until", LocalDate.class),
                row.getString("answer"),
                Sql.instantIfAny(row, "answered_at"));
    }
}
