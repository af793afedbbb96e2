package nl.mbtregister.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.platform.Sql;

/** Who agreed to be shown as a member of a team, in the database. */
@ApplicationScoped
class ShownMembers {
    /** In the team on a day, and agreed; the value is the day, twice. */
    private static final String AGREED =
            "m.consent = 'GIVEN' and m.denied_on is null and m.valid_from <= ? and (m.valid_end is null or m.valid_end > ?)";

    @Inject
    private Sql sql;

    List<TeamMember> of(long programme, LocalDate day) {
        return sql.all(
                TeamMembers.SELECT + "where m.programme_id = ? and " + AGREED + " order by p.sort_key, m.id",
                TeamMembers::read,
                programme,
                day,
                day);
    }

    List<ProgrammeOfPerson> programmesOf(String number, LocalDate day) {
        return sql.all(
                """
                select distinct r.number, r.name, i.name as institution
                from person p join programme_member m on m.person_id = p.id join programme r on r.id = m.programme_id
                  join institution i on i.id = r.institution_id
                  join lateral (
                    select c.status, c.valid_end from programme_certificate c
                    where c.programme_id = r.id and c.valid_from <= ? order by c.valid_from desc, c.id desc limit 1) c
                    on c.status in ('CERTIFIED', 'CONDITIONAL') and (c.valid_end is null or c.valid_end > ?)
                where p.number = ? and (r.closed_on is null or r.closed_on > ?) and\s""" + AGREED + " order by r.name, r.number",
                row -> new ProgrammeOfPerson(
                        row.getString("number"), row.getString("name"), row.getString("institution")),
                day,
                day,
                number,
                day,
                day,
                day);
    }
}
