package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import nl.mbtregister.admission.rules.Invitation;
import nl.mbtregister.platform.Sql;

/** What applicants typed in their applications. */
@ApplicationScoped
class Answers {
    @Inject
    private Sql sql;

    /** Everything beside the rows that are judged, in one statement. */
    OwnFile of(Application application) {
        return sql.one("""
                        select coalesce(p.email, (select email from account where person_id = p.id)) is not null,
                          d.state, d.supervisor, d.invited,
                          (select json_object_agg(section, answer order by section) from application_answer where application_id = ?)
                        from person p left join lateral (
                          select d.state, s.display_name as supervisor, (d.invited_at at time zone 'Europe/Amsterdam')::date as invited
                          from competence_declaration d join person s on s.id = d.supervisor
                          where d.person_id = p.id and d.title = ? and d.state <> 'WITHDRAWN'
                          order by d.id desc limit 1) d on true
                        where p.id = ?""", Answers::file, application.id(), application.title(), application.person())
                .orElseThrow();
    }

    /** An empty answer takes the stored one away. */
    void keep(long application, String section, String answer, Instant at) {
        if (answer.isEmpty()) {
            sql.change("delete from application_answer where application_id = ? and section = ?", application, section);
        } else {
            sql.change("""
                    insert into application_answer (application_id, section, answer, saved_at) values (?, ?, ?, ?)
                    on conflict (application_id, section) do update set answer = excluded.answer, saved_at = excluded.saved_at""", application, section, answer, at);
        }
    }

    private static OwnFile file(ResultSet row) throws SQLException {
        String stage = row.getString(2);
        Invitation invitation = stage == null
                ? null
                : new Invitation(Invitation.Stage.valueOf(stage), row.getString(3), row.getObject(4, LocalDate.class));
        return new OwnFile(row.getBoolean(1), invitation, JsonTexts.read(row.getString(5)));
    }
}
