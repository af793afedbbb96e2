package nl.mbtregister.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Job;
import nl.mbtregister.platform.Role;

/** Proves every night that the register is what the log says, and the log what was signed. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class CheckingLog implements Job {
    private static final Logger LOG = Logger.getLogger(CheckingLog.class.getName());

    @Inject
    private CheckingLeaves checking;

    @Override
    @AllowedTo(Role.VISITOR)
    public String name() {
        return "log-check";
    }

    /** @return leaves checked; whatever is wrong is in the log of the server and in the journal */
    @Override
    public long runFor(LocalDate day) {
        LogVerdict verdict = check();
        if (!verdict.sound()) {
            LOG.log(Level.SEVERE, "The log of the register is not sound: {0}", verdict.faults());
        }
        return verdict.leaves();
    }

    /** The whole of it; it takes as long as reading every entry once. */
    public LogVerdict check() {
        LogCheck check = checking.begin();
        while (checking.look(check)) {
            // portion by portion
        }
        return checking.end(check);
    }
}
