package nl.mbtregister.fhir;

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

/** Notes each day what changes by that day alone, for whoever follows the directory (fhir.R7). */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class KeepingDirectory implements Job {
    @Inject
    private DirectoryChanges changes;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Settings settings;

    @Override
    public String name() {
        return "directory-days";
    }

    /** @return people and programmes about whom something begins or ends on that day */
    @Override
    @Transactional
    public long runFor(LocalDate day) {
        long changed = changes.day(day, settings.number(Setting.ENDED_SHOWN_MONTHS));
        journal.record(JournalAct.of("fhir.day.noted").with("day", day).with("count", changed));
        return changed;
    }
}
