package nl.mbtregister.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;

/** The office has the case of somebody tried again who was set aside. */
@ApplicationScoped
@AllowedTo(Role.SECRETARIAT)
public class TryingAgain {
    private static final Logger LOG = Logger.getLogger(TryingAgain.class.getName());

    @Inject
    private TryingCase trying;

    /** @return false when it failed again: then the list says why */
    public boolean tryAgain(long person, SweepStep step) {
        try {
            trying.doNow(person, step);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Tried again for person " + person + ": failed");
            trying.failedAgain(person, step, Aside.reason(e));
            return false;
        }
    }
}
