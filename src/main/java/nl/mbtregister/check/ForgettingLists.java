package nl.mbtregister.check;

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
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;

/** Removes the rows and results of lists that were handed in some days ago. That there was a check stays. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class ForgettingLists implements Job {
    @Inject
    private CheckLists lists;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Settings settings;

    @Override
    @AllowedTo(Role.VISITOR)
    public String name() {
        return "check-lists-forgotten";
    }

    @Override
    @Transactional
    public long runFor(LocalDate day) {
        Instant before = day.minusDays(settings.number(Setting.CHECK_KEPT_DAYS))
                .plusDays(1)
                .atStartOfDay(Time.LEGAL_ZONE)
                .toInstant();
        long forgotten = 0;
        for (long some = lists.forget(before, day); some > 0; some = lists.forget(before, day)) {
            forgotten += some;
        }
        journal.record(JournalAct.of("check.lists.forgotten").with("count", forgotten));
        return forgotten;
    }
}
