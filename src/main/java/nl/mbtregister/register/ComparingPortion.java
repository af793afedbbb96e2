package nl.mbtregister.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.person.ShowingPerson;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.register.rules.Entry;
import nl.mbtregister.register.rules.History;
import nl.mbtregister.register.rules.PublicHistory;

/**
 * Holds the snapshot of a portion of the people against the fold of their entries: two statements, however many. The last
 * day on which somebody is shown also follows from a setting; where that was changed, the day is moved.
 */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class ComparingPortion {
    private static final Logger LOG = Logger.getLogger(ComparingPortion.class.getName());

    @Inject
    private Snapshots snapshots;

    @Inject
    private Entries entries;

    @Inject
    private KeepingJournal journal;

    @Inject
    private ShowingPerson showing;

    @Inject
    private Settings settings;

    /**
     * @param people how many were compared
     * @param differing how many of them have another history than their entries; each is in the journal
     * @param last id of the last one, empty when there were none
     */
    public record Portion(int people, int differing, OptionalLong last) {}

    /** @param person the portion begins above this id */
    @Transactional
    public Portion compareAfter(long person, int limit) {
        var portion = snapshots.after(person, limit);
        var known = entries.of(portion.stream().map(Snapshot::person).toList());
        int differing = 0;
        int moved = 0;
        for (var snapshot : portion) {
            var folded = folded(known.getOrDefault(snapshot.person(), List.of()));
            if (!folded.history().equals(snapshot.history())) {
                report(snapshot);
                differing++;
            } else if (!folded.shownUntil().equals(snapshot.shownUntil())) {
                showing.until(snapshot.person(), folded.shownUntil());
                moved++;
            }
        }
        if (moved > 0) {
            journal.record(JournalAct.of("register.shown.moved").with("people", moved));
        }
        return new Portion(
                portion.size(),
                differing,
                portion.isEmpty()
                        ? OptionalLong.empty()
                        : OptionalLong.of(portion.getLast().person()));
    }

    private PublicHistory folded(List<Entry> known) {
        return new PublicHistory(History.of(known), settings.number(Setting.ENDED_SHOWN_MONTHS));
    }

    private void report(Snapshot snapshot) {
        LOG.log(Level.SEVERE, "The snapshot of person {0} is not what follows from the entries", snapshot.person());
        journal.record(JournalAct.of("register.snapshot.differed").about(snapshot.person()));
    }
}
