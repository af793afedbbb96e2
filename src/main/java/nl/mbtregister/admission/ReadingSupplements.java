package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;

/** A therapist sees until when supplements to the own applications are awaited. One statement. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class ReadingSupplements {
    @Inject
    private Supplements supplements;

    @Inject
    private CurrentCaller caller;

    @Transactional
    public List<SupplementTerm> awaited() {
        return supplements.awaited(caller.get().person());
    }
}
