package nl.mbtregister.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Job;
import nl.mbtregister.platform.Role;

/** Proves every night that the snapshot, by which the public is answered, is what follows from the entries. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class ComparingSnapshot implements Job {
    private static final Logger LOG = Logger.getLogger(ComparingSnapshot.class.getName());
    private static final int PORTION = 1_000;

    @Inject
    private ComparingPortion comparing;

    @Override
    public String name() {
        return "register-snapshot-check";
    }

    /** @return people compared; whoever differs is in the journal and in the log */
    @Override
    public long runFor(LocalDate day) {
        long people = 0;
        long differing = 0;
        var portion = comparing.compareAfter(Long.MIN_VALUE, PORTION);
        while (portion.last().isPresent()) {
            people += portion.people();
            differing += portion.differing();
            portion = comparing.compareAfter(portion.last().getAsLong(), PORTION);
        }
        LOG.log(Level.INFO, "Snapshot check of {0}: {1} people, {2} differing", new Object[] {day, people, differing});
        return people;
    }
}
