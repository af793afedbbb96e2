package nl.mbtregister.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.logging.Logger;
import nl.mbtregister.journal.rules.Checkpoint;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Job;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Keeps each day how the chain stood. The line in the log leaves the database, where its administrator cannot reach it. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class KeepingCheckpoint implements Job {
    private static final Logger LOG = Logger.getLogger(KeepingCheckpoint.class.getName());

    @Inject
    private JournalRows rows;

    @Inject
    private Time time;

    @Override
    public String name() {
        return "journal-checkpoint";
    }

    /** @return 1, or 0 when the day had its checkpoint already */
    @Override
    @Transactional
    public long runFor(LocalDate day) {
        Checkpoint now = rows.end();
        if (!rows.keep(day, now, time.now())) {
            return 0;
        }
        LOG.info(() -> "Journal checkpoint of " + day + ": " + now);
        return 1;
    }
}
