package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Job;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Clears away what has been of no use for a week: counted tries, mailed codes, kept forms, ended sessions. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class ForgettingAccess implements Job {
    private static final int DAYS_KEPT = 7;

    @Inject
    private PassedRows rows;

    @Inject
    private KeepingJournal journal;

    @Override
    public String name() {
        return "access-forgotten";
    }

    /** @return rows cleared away */
    @Override
    @Transactional
    public long runFor(LocalDate day) {
        Instant before = day.minusDays(DAYS_KEPT).atStartOfDay(Time.LEGAL_ZONE).toInstant();
        long forgotten = rows.clear(before);
        journal.record(JournalAct.of("access.forgotten").with("before", before).with("count", forgotten));
        return forgotten;
    }
}
