package nl.mbtregister.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Job;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;

/** Clears away what is long past. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class ClearingFeed implements Job {
    @Inject
    private PublicChanges changes;

    @Inject
    private Settings settings;

    @Inject
    private KeepingJournal journal;

    @Override
    public String name() {
        return "public-changes-cleared";
    }

    /** @return changes cleared away */
    @Override
    @Transactional
    public long runFor(LocalDate day) {
        var before = day.minusDays(settings.number(Setting.FEED_DAYS))
                .atStartOfDay(Time.LEGAL_ZONE)
                .toInstant();
        changes.lockLast();
        int cleared = changes.forget(before);
        journal.record(JournalAct.of("feed.cleared").with("before", before).with("count", cleared));
        return cleared;
    }
}
