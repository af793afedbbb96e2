package nl.mbtregister.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.register.rules.History;
import org.jspecify.annotations.Nullable;

/** The SQL that writes the snapshot of one person's history anew. */
@ApplicationScoped
class Periods {
    private static final String DAYS = "daterange(?::date, ?::date)";

    @PersistenceContext
    private EntityManager em;

    void remake(long person, History history) {
        try {
            for (var table : new String[] {"annotation_period", "title_period", "measure_period"}) {
                try (PreparedStatement delete =
                        connection().prepareStatement("delete from " + table + " where person_id = ?")) {
                    delete.setLong(1, person);
                    delete.executeUpdate();
                }
            }
            addTitles(person, history);
            addAnnotations(person, history);
            addMeasures(person, history);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private void addTitles(long person, History history) throws SQLException {
        var sql = "insert into title_period"
                + " (person_id, title, valid, state, requires, since, ending, visible_until) values (?, ?, " + DAYS
                + ", ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection().prepareStatement(sql)) {
            for (var period : history.titles()) {
                insert.setLong(1, person);
                insert.setString(2, period.title().name());
                setDays(insert, 3, period.days());
                insert.setString(5, period.state().name());
                insert.setString(6, name(period.restsOn()));
                insert.setObject(7, period.since());
                insert.setString(8, name(period.ending()));
                insert.setObject(9, period.visibleUntil(), Types.DATE);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void addAnnotations(long person, History history) throws SQLException {
        var sql = "insert into annotation_period (person_id, title, annotation, valid) values (?, ?, ?, " + DAYS + ")";
        try (PreparedStatement insert = connection().prepareStatement(sql)) {
            for (var note : history.annotations()) {
                insert.setLong(1, person);
                insert.setString(2, note.title().name());
                insert.setString(3, note.annotation().name());
                setDays(insert, 4, note.days());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void addMeasures(long person, History history) throws SQLException {
        var sql = "insert into measure_period (person_id, entry_id, kind, valid, text_nl, text_en, visible_until)"
                + " values (?, ?, ?, " + DAYS + ", ?, ?, ?)";
        try (PreparedStatement insert = connection().prepareStatement(sql)) {
            for (var measure : history.measures()) {
                insert.setLong(1, person);
                insert.setLong(2, measure.entry());
                insert.setString(3, measure.kind().name());
                setDays(insert, 4, measure.days());
                insert.setString(6, measure.text().nl());
                insert.setString(7, measure.text().en());
                insert.setObject(8, measure.visibleUntil());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void setDays(PreparedStatement insert, int at, Period days) throws SQLException {
        insert.setObject(at, days.from());
        insert.setObject(at + 1, days.end(), Types.DATE);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }
}
