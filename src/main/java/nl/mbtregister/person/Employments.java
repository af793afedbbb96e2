package nl.mbtregister.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.mbtregister.kernel.Refusal;

/** Places of work in the database, within the current transaction; each asked for together with its owner. */
@ApplicationScoped
class Employments {
    @PersistenceContext
    private EntityManager em;

    void add(Employment employment) {
        em.persist(employment);
        em.flush();
    }

    void remove(Employment employment) {
        em.remove(employment);
        em.flush();
    }

    /**
     * A place of work of this person.
     *
     * @throws Refusal person.R20 when there is none
     * @throws OptimisticLockException when it was changed since the person read {@code version}
     */
    Employment own(long id, long person, long version) {
        Employment employment = em.createQuery(
                        "select e from Employment e where e.id = :id and e.personId = :person", Employment.class)
                .setParameter("id", id)
                .setParameter("person", person)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("person.R20"));
        if (employment.version() != version) {
            throw new OptimisticLockException("changed since it was read");
        }
        return employment;
    }

    /** Latest first. */
    List<WorkLine> of(long person) {
        return em.createQuery(
                        "select e from Employment e where e.personId = :person order by e.validFrom desc, e.id desc",
                        Employment.class)
                .setParameter("person", person)
                .getResultStream()
                .map(Employment::line)
                .toList();
    }
}
