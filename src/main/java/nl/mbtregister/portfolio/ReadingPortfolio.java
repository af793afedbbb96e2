package nl.mbtregister.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;

/**
 * Whoever judges reads what people handed in, one statement for one person or for thousands. The caller sees to it that
 * the reader may know of these people.
 */
@ApplicationScoped
@AllowedTo({Role.THERAPIST, Role.SUPERVISOR, Role.SECRETARIAT, Role.CUR_MEMBER, Role.CUR_CHAIR, Role.BOARD, Role.SYSTEM
})
public class ReadingPortfolio {
    @Inject
    private Portfolios portfolios;

    @Transactional
    public Gathered of(long person) {
        return portfolios.of(person);
    }

    /** By person; who handed in nothing is left out. */
    @Transactional
    public Map<Long, Gathered> of(Collection<Long> people) {
        return portfolios.of(people);
    }
}
