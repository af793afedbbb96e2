package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;

/** A therapist sees who looked at the own file: in which role, when and at what (ux 7.7). One statement. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class LookingAtOpenings {
    @Inject
    private SeenFiles files;

    @Inject
    private CurrentCaller caller;

    /** The newest first, at most so many. */
    @Transactional
    public List<Seen> mine(int limit) {
        Long person = caller.get().personId();
        return person == null ? List.of() : files.of(person, caller.get().id(), limit);
    }
}
