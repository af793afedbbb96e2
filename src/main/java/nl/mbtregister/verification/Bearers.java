package nl.mbtregister.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.mbtregister.kernel.BigNumber;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.person.BasicProfession;
import nl.mbtregister.verification.Bearer.Proof;

/** The SQL that reads whom the answers are about: one statement, whether for one person or for a thousand. */
@ApplicationScoped
class Bearers {
    private static final String BEARERS = """
        select p.id, p.display_name, p.country, p.institution, p.town,
               o.profession, o.in_training, case when o.register = 'BIG' then o.number end,
               lower(o.valid), upper(o.valid)
        from person p left join outside_registration o on o.person_id = p.id
        where p.id = any (?)
        order by p.id, o.profession, o.id""";

    @PersistenceContext
    private EntityManager em;

    Map<Long, Bearer> of(Collection<Long> people) {
        try (PreparedStatement select = connection().prepareStatement(BEARERS)) {
            select.setArray(1, connection().createArrayOf("bigint", people.toArray()));
            try (ResultSet row = select.executeQuery()) {
                Map<Long, Bearer> bearers = new HashMap<>();
                while (row.next()) {
                    long id = row.getLong(1);
                    Bearer bearer = bearers.get(id);
                    if (bearer == null) {
                        bearer = bearer(row);
                        bearers.put(id, bearer);
                    }
                    if (row.getString(6) != null) {
                        bearer.proofs().add(proof(row));
                    }
                }
                return bearers;
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static Bearer bearer(ResultSet row) throws SQLException {
        return new Bearer(
                row.getString(2),
                Country.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                new ArrayList<>());
    }

    private static Proof proof(ResultSet row) throws SQLException {
        String big = row.getString(8);
        return new Proof(
                new BasicProfession(row.getString(6), row.getBoolean(7), big == null ? null : new BigNumber(big)),
                new Period(row.getObject(9, LocalDate.class), row.getObject(10, LocalDate.class)));
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }
}
