package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    private static final List<String> OLD = List.of(
            "delete from failed_sign_in where at < ?",
            "delete from mailed_code where valid_until < ?",
            "delete from kept_form where kept_until < ?",
            "delete from sign_in_session where ends_at < ?");

    @Inject
    private Statements statements;

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
        long forgotten = 0;
        for (String sql : OLD) {
            forgotten += statements.run(sql, before);
        }
        journal.record(JournalAct.of("access.forgotten").with("before", before).with("count", forgotten));
        return forgotten;
    }
}
