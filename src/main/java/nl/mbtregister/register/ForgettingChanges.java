package nl.mbtregister.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Job;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Clears away notices of change that every node has long read; one that was away longer begins with nothing kept. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class ForgettingChanges implements Job {
    private static final int DAYS_KEPT = 7;

    @Inject
    private Registrants registrants;

    @Inject
    private KeepingJournal journal;

    @Override
    public String name() {
        return "register-changes-forgotten";
    }

    /** @return notices cleared away */
    @Override
    @Transactional
    public long runFor(LocalDate day) {
        var before = day.minusDays(DAYS_KEPT).atStartOfDay(Time.LEGAL_ZONE).toInstant();
        var forgotten = registrants.forgetChanges(before);
        journal.record(JournalAct.of("register.changes.forgotten")
                .with("before", before)
                .with("count", forgotten));
        return forgotten;
    }
}
