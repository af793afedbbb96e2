package nl.mbtregister.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.letters.Recipient;

/** The SQL that concerns the person beside the entries: the lock, the notice of change, what is overdue. */
@ApplicationScoped
class Registrants {
    @PersistenceContext
    private EntityManager em;

    /**
     * Waits until nobody else makes entries about the person.
     *
     * @throws EntityNotFoundException when there is no such person
     */
    Registrant lock(long person) {
        var sql = "select number, email, language, display_name from person where id = ? for no key update";
        try (PreparedStatement select = connection().prepareStatement(sql)) {
            select.setLong(1, person);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new EntityNotFoundException("person " + person);
                }
                return new Registrant(
                        row.getString(1), new Recipient(person, row.getString(2), row.getString(3), row.getString(4)));
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Those of these people that there are, in the order of their ids. */
    List<Registrant> all(Collection<Long> people) {
        var sql = "select number, id, email, language, display_name from person where id = any (?) order by id";
        try (PreparedStatement select = connection().prepareStatement(sql)) {
            select.setArray(1, connection().createArrayOf("bigint", people.toArray()));
            try (ResultSet row = select.executeQuery()) {
                var all = new ArrayList<Registrant>();
                while (row.next()) {
                    all.add(new Registrant(
                            row.getString(1),
                            new Recipient(row.getLong(2), row.getString(3), row.getString(4), row.getString(5))));
                }
                return all;
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Leaves the notice that there is something new about the person. */
    void changed(long person, String number) {
        var sql = "insert into register_change (person_id, number) values (?, ?)";
        try (PreparedStatement insert = connection().prepareStatement(sql)) {
            insert.setLong(1, person);
            insert.setString(2, number);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    int forgetChanges(Instant before) {
        try (PreparedStatement delete = connection().prepareStatement("delete from register_change where at < ?")) {
            delete.setObject(1, before.atOffset(ZoneOffset.UTC));
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    Optional<String> presentNumber(String former) {
        var sql = "select p.number from former_number f join person p on p.id = f.person_id where f.number = ?";
        try (PreparedStatement select = connection().prepareStatement(sql)) {
            select.setString(1, former);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The present number of each. */
    Map<Long, String> numbers(Collection<Long> people) {
        try (PreparedStatement select =
                connection().prepareStatement("select id, number from person where id = any (?)")) {
            select.setArray(1, connection().createArrayOf("bigint", people.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                var numbers = new HashMap<Long, String>();
                while (rows.next()) {
                    numbers.put(rows.getLong(1), rows.getString(2));
                }
                return numbers;
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** A measure whose last day is behind us and that nobody has entered the end of. */
    record Overdue(long person, long measure, LocalDate end) {}

    /**
     * The dead are left out: nothing is entered about them any more.
     *
     * @param after from the first person above this one
     * @param people for how many; all the measures of each
     */
    List<Overdue> measuresEndedBy(LocalDate day, long after, int people) {
        var sql = """
            select m.person_id, m.entry_id, upper(m.valid)
            from measure_period m join person p on p.id = m.person_id
            where upper(m.valid) <= ? and m.person_id > ? and p.died_on is null
              and not exists (
                select from register_entry e
                where e.measure = m.entry_id
                  and not exists (select from register_entry c where c.person_id = e.person_id and c.annuls = e.id))
            order by m.person_id fetch first ? rows with ties""";
        try (PreparedStatement select = connection().prepareStatement(sql)) {
            select.setObject(1, day);
            select.setLong(2, after);
            select.setInt(3, people);
            try (ResultSet rows = select.executeQuery()) {
                var overdue = new ArrayList<Overdue>();
                while (rows.next()) {
                    overdue.add(new Overdue(rows.getLong(1), rows.getLong(2), rows.getObject(3, LocalDate.class)));
                }
                return overdue;
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private Connection connection() {
        return em.unwrap(Connection.class);
    }
}
