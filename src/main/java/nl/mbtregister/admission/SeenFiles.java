package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Sql;

/** The lines of the journal that tell of somebody looking. */
@ApplicationScoped
class SeenFiles {
    @Inject
    private Sql sql;

    /**
     * One line for each day on which somebody opened the same thing, with the last time.
     *
     * @param self account of the person, whose own looking is left out
     */
    List<Seen> of(long person, String self, int limit) {
        return sql.all(
                """
                select max(r.at) as at, c.role,
                  case r.act when 'admission.application.opened' then 'APPLICATION'
                             when 'documents.document.opened' then 'DOCUMENT' else 'ENTRIES' end as what, d.name
                from journal_content c join journal_row r on r.id = c.row_id
                  left join document d on r.act = 'documents.document.opened' and c.object = 'document ' || d.id
                where c.subject_person = ? and c.actor <> ?
                  and r.act in ('admission.application.opened', 'documents.document.opened', 'register.entries.read')
                group by c.actor, c.role, r.act, d.id, d.name, (r.at at time zone 'Europe/Amsterdam')::date
                order by max(c.row_id) desc limit ?""",
                row -> new Seen(
                        Sql.instant(row, "at"),
                        Role.valueOf(row.getString("role")),
                        Seen.What.valueOf(row.getString("what")),
                        row.getString("name")),
                person,
                self,
                limit);
    }
}
