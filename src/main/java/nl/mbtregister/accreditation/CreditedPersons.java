package nl.mbtregister.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.platform.Sql;

/** Who has points for a course, as the ledger has it now. */
@ApplicationScoped
class CreditedPersons {
    @Inject
    private Sql sql;

    /** Those whose entries come after a given one. */
    List<CreditedPerson> of(String accreditation, long after, int limit) {
        return sql.all(
                """
                select l.id, p.display_name, p.number, l.last_day, l.amount
                from ledger_credit l join person p on p.id = l.person_id
                where l.accreditation = ? and l.id > ? order by l.id limit ?""",
                row -> new CreditedPerson(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getBigDecimal(5)),
                accreditation,
                after,
                limit);
    }
}
