package nl.mbtregister.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Sql;

/** The SQL about what the office sees of one person. */
@ApplicationScoped
class PersonFiles {
    @Inject
    private Sql sql;

    /** Of whoever has or had this number. */
    Optional<PersonFile.Head> head(String number) {
        return sql.one(
                """
                select id, number, display_name, email, institution, town, died_on from person where id = coalesce(
                  (select id from person where number = ?), (select person_id from former_number where number = ?))""",
                row -> new PersonFile.Head(
                        row.getLong("id"),
                        row.getString("number"),
                        row.getString("display_name"),
                        row.getString("email"),
                        row.getString("institution"),
                        row.getString("town"),
                        row.getObject("died_on", LocalDate.class)),
                number,
                number);
    }

    List<PersonFile.Filed> applications(long person) {
        return sql.all(
                """
                select id, reference, title, state, filed_on from application
                where person_id = ? and filed_at is not null order by filed_at desc, id desc""",
                row -> new PersonFile.Filed(
                        row.getLong("id"),
                        row.getString("reference"),
                        Title.valueOf(row.getString("title")),
                        ApplicationState.valueOf(row.getString("state")),
                        row.getObject("filed_on", LocalDate.class)),
                person);
    }
}
