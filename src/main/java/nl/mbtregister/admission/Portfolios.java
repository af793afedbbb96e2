package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.mbtregister.rulebook.rules.portfolio.Portfolio;
import nl.mbtregister.rulebook.rules.portfolio.Row;

/** What people handed in, out of the tables of all features at once: one statement for a person, whatever there is. */
@ApplicationScoped
class Portfolios {
    @PersistenceContext
    private EntityManager em;

    /** What can be judged now. */
    Portfolio of(long person) {
        return gather(person).portfolio();
    }

    Gathered gather(long person) {
        String sql =
                "select kind, id, facts::text, state from portfolio_row where person_id = ? order by first_day, id";
        try (PreparedStatement select = em.unwrap(Connection.class).prepareStatement(sql)) {
            select.setLong(1, person);
            List<Row> settled = new ArrayList<>();
            List<Row> waiting = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Row row = PortfolioJson.row(rows.getString(1), rows.getString(2), rows.getString(3));
                    String state = rows.getString(4);
                    (state == null || state.equals("SIGNED") ? settled : waiting).add(row);
                }
            }
            return new Gathered(settled, waiting);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
