package nl.mbtregister.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.kernel.Refusal;

/** The treatments in the database, each only within its owner's file. */
@ApplicationScoped
class TreatmentCases {
    @PersistenceContext
    private EntityManager em;

    /** The newest first. */
    List<TreatmentCase> of(long person) {
        return em.createQuery(
                        "select c from TreatmentCase c where c.person = :person order by c.firstDay desc, c.id desc",
                        TreatmentCase.class)
                .setParameter("person", person)
                .getResultList();
    }

    Optional<TreatmentCase> of(long person, long id) {
        return em.createQuery(
                        "select c from TreatmentCase c where c.person = :person and c.id = :id", TreatmentCase.class)
                .setParameter("person", person)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * @throws Refusal supervision.R17 when there is none in this file
     * @throws OptimisticLockException when it was changed since
     */
    TreatmentCase seen(long person, long id, int version) {
        TreatmentCase found = of(person, id).orElseThrow(() -> new Refusal("supervision.R17"));
        if (found.version() != version) {
            throw new OptimisticLockException("treatment " + id + " was changed");
        }
        return found;
    }

    /** Whether another treatment of this person has that code; 0 for one that is new. */
    boolean codeTaken(long person, String code, long besides) {
        return !em.createQuery(
                        "select c.id from TreatmentCase c where c.person = :person and c.code = :code and c.id <> :id",
                        Long.class)
                .setParameter("person", person)
                .setParameter("code", code)
                .setParameter("id", besides)
                .getResultList()
                .isEmpty();
    }

    void add(TreatmentCase treatment) {
        em.persist(treatment);
        em.flush();
    }

    void remove(TreatmentCase treatment) {
        em.remove(treatment);
    }
}
