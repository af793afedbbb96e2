package nl.mbtregister.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.mbtregister.kernel.Refusal;

/** Registrations elsewhere in the database, within the current transaction; each asked for together with its owner. */
@ApplicationScoped
class OutsideRegistrations {
    @PersistenceContext
    private EntityManager em;

    void add(OutsideRegistration registration) {
        em.persist(registration);
        em.flush();
    }

    /** @throws Refusal person.R20 when this person has none of that id */
    void remove(long id, long person) {
        int removed = em.createQuery("delete from OutsideRegistration r where r.id = :id and r.person.id = :person")
                .setParameter("id", id)
                .setParameter("person", person)
                .executeUpdate();
        if (removed == 0) {
            throw new Refusal("person.R20");
        }
    }

    /** Latest first. */
    List<OutsideLine> of(long person) {
        return em.createQuery(
                        "select r from OutsideRegistration r where r.person.id = :person"
                                + " order by r.validFrom desc, r.id desc",
                        OutsideRegistration.class)
                .setParameter("person", person)
                .getResultStream()
                .map(OutsideRegistration::line)
                .toList();
    }
}
