package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;
import org.jspecify.annotations.Nullable;

/** The programmes of the institutions that somebody leads, as far as rounds ask for them. */
@ApplicationScoped
class LedProgrammes {
    @Inject
    private Sql sql;

    /** Those that run on that day, by institution and name. */
    List<LedProgramme> of(Caller caller, LocalDate day) {
        return sql.all("""
                select p.id, p.number, p.name, i.id as institution_id, i.name as institution, p.modules, p.variant,
                  (select max(r.id) from certification_round r where r.programme_id = p.id
                     and r.state not in ('DECIDED', 'WITHDRAWN')) as open,
                  (select max(r.id) from certification_round r where r.programme_id = p.id and r.state = 'DECIDED') as decided
                from institution_contact k join institution i on i.id = k.institution_id
                join programme p on p.institution_id = i.id
                where k.account_id = ? and k.part = 'LEAD' and (p.closed_on is null or p.closed_on > ?)
                order by i.name, p.name, p.id""", LedProgrammes::read, Contacts.account(caller), day);
    }

    private static LedProgramme read(ResultSet row) throws SQLException {
        return new LedProgramme(
                new ProgrammeOf(
                        row.getLong("id"),
                        row.getString("number"),
                        row.getString("name"),
                        row.getLong("institution_id"),
                        row.getString("institution")),
                Rounds.scope(row),
                idIfAny(row, "open"),
                idIfAny(row, "decided"));
    }

    private static @Nullable Long idIfAny(ResultSet row, String column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? null : id;
    }
}
