package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.platform.Sql;

/** Certificates that come to their end, in the database. */
@ApplicationScoped
class EndingCertificates {
    @Inject
    private Sql sql;

    /** @param end first day on which it has expired */
    record Ending(long id, String programme, long institution, LocalDate end) {}

    /** Those that hold on that day and end so many months later, with no round filed that would renew them. */
    List<Ending> before(LocalDate day, int months) {
        return sql.all(
                """
                select c.id, p.name, p.institution_id, c.valid_end from (
                  select distinct on (programme_id) * from programme_certificate where valid_from <= ?
                  order by programme_id, valid_from desc, id desc) c
                join programme p on p.id = c.programme_id
                where c.status in ('CERTIFIED', 'CONDITIONAL') and (c.valid_end - make_interval(months => ?))::date = ?
                  and not exists (select from certification_round r where r.programme_id = p.id and r.filed_at is not null
                    and r.state not in ('DECIDED', 'WITHDRAWN'))
                order by c.id""",
                row -> new Ending(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getLong("institution_id"),
                        row.getObject("valid_end", LocalDate.class)),
                day,
                months,
                day);
    }
}
