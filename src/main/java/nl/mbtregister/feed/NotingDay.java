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

/** Notes of whom something else may be read from today on without anybody deciding anything. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class NotingDay implements Job {
    @Inject
    private PublicChanges changes;

    @Inject
    private Settings settings;

    @Inject
    private KeepingJournal journal;

    @Override
    public String name() {
        return "public-changes-of-the-day";
    }

    /** @return people of whom a change was noted */
    @Override
    @Transactional
    public long runFor(LocalDate day) {
        int noted = changes.note(day, settings.number(Setting.ENDED_SHOWN_MONTHS));
        journal.record(JournalAct.of("feed.day.noted").with("day", day).with("count", noted));
        return noted;
    }
}
