package nl.mbtregister.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.kernel.NumberSeries;
import nl.mbtregister.kernel.RegisterNumber;
import org.jspecify.annotations.Nullable;

/** The people in the database, within the current transaction. */
@ApplicationScoped
class Persons {
    /** Asks something over the connection of the transaction. */
    interface Question<T> {
        T over(Connection connection) throws SQLException;
    }

    @PersistenceContext
    private EntityManager em;

    /** @throws IllegalArgumentException when there is no such person */
    Person withId(long id) {
        Person person = em.find(Person.class, id);
        if (person == null) {
            throw new IllegalArgumentException("no person " + id);
        }
        return person;
    }

    /** As {@link #withId}; OptimisticLockException when it was changed since somebody read {@code version}. */
    Person withId(long id, long version) {
        Person person = withId(id);
        if (person.version() != version) {
            throw new OptimisticLockException("changed since it was read");
        }
        return person;
    }

    /** What the person declared, by field. */
    List<SelfDeclared> declared(long id) {
        return ask(connection -> new PublicFacts(connection).declared(id));
    }

    /** The person is in the database when this returns, and can be found there by name. */
    void add(Person person, List<OutsideRegistration> outside) {
        em.persist(person);
        outside.forEach(em::persist);
        keepNames(person);
    }

    /** Makes the person findable by the present name and by no other. */
    void keepNames(Person person) {
        em.flush();
        ask(connection -> new NameKeys(connection).replace(person.id(), person.name()));
    }

    /** A number that nobody has or had; those that came from elsewhere are passed over. */
    RegisterNumber nextNumber() {
        RegisterNumber next;
        do {
            Object[] place =
                    (Object[]) em.createNativeQuery("select key, nextval('number_series_place') from number_series")
                            .getSingleResult();
            next = new NumberSeries(((Number) place[0]).longValue()).at(((Number) place[1]).longValue());
        } while (known(next));
        return next;
    }

    private boolean known(RegisterNumber number) {
        return !em.createNativeQuery("""
                select 1 from person where number = ? union all select 1 from former_number where number = ?""")
                .setParameter(1, number.digits())
                .setParameter(2, number.digits())
                .getResultList()
                .isEmpty();
    }

    void keepFormer(RegisterNumber number, Person person) {
        em.createNativeQuery("insert into former_number (number, person_id) values (?, ?)")
                .setParameter(1, number.digits())
                .setParameter(2, person.id())
                .executeUpdate();
    }

    /** @param day last day on which the public may see the person, or null for not at all */
    void showUntil(long personId, @Nullable LocalDate day) {
        em.flush();
        ask(connection -> new NameKeys(connection).show(personId, day));
    }

    void died(long personId, LocalDate day) {
        em.flush();
        ask(connection -> new NameKeys(connection).died(personId, day));
    }

    void livesAfterAll(long personId) {
        em.flush();
        ask(connection -> {
            new NameKeys(connection).livesAfterAll(personId);
            return personId;
        });
    }

    <T> T ask(Question<T> question) {
        try {
            return question.over(em.unwrap(Connection.class));
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
