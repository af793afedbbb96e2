package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.admission.rules.Ties;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.letters.Recipient;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** The SQL about the people who apply: whom to write to, their declaration, their ties with members of the committee. */
@ApplicationScoped
class Applicants {
    @Inject
    private Sql sql;

    Recipient recipient(long person) {
        return sql.one("""
                        select coalesce(p.email, a.email), p.language, p.display_name
                        from person p left join account a on a.person_id = p.id where p.id = ?""", row -> new Recipient(person, row.getString(1), row.getString(2), row.getString(3)), person)
                .orElseThrow();
    }

    boolean holds(long person, Title title, LocalDate day) {
        return sql.one(
                        "select from title_period where person_id = ? and title = ? and valid @> ?",
                        row -> true,
                        person,
                        title,
                        day)
                .isPresent();
    }

    /** @param member the person in the register whom the member's account belongs to; null for none */
    Ties ties(@Nullable Long member, long applicant) {
        if (member == null) {
            return new Ties(false, false, List.of(), List.of());
        }
        return sql.one(
                        """
                        select exists (select from supervision_attendance a join supervision_meeting m on m.id = a.meeting_id
                                       where a.person_id = ? and m.supervisor = ?)
                            or exists (select from competence_declaration where person_id = ? and supervisor = ?),
                          array(select employer from employment where person_id = ? union
                                select institution from person where id = ? and institution is not null),
                          array(select employer from employment where person_id = ? union
                                select institution from person where id = ? and institution is not null)""",
                        row -> new Ties(member == applicant, row.getBoolean(1), names(row, 2), names(row, 3)),
                        applicant,
                        member,
                        applicant,
                        member,
                        member,
                        member,
                        applicant,
                        applicant)
                .orElseThrow();
    }

    private static List<String> names(ResultSet row, int column) throws SQLException {
        Array names = row.getArray(column);
        return List.of((String[]) names.getArray());
    }
}
