package nl.mbtregister.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.mbtregister.finder.rules.Presence;
import nl.mbtregister.finder.rules.Town;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Somebody chooses to be found, tells anew what holds now, and withdraws. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class AppearingInFinder {
    @Inject
    private FinderEntries entries;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** What the caller tells; empty while he or she is not in the finder. */
    @Transactional
    public Optional<OwnPresence> own() {
        return entries.of(caller.get().person());
    }

    /**
     * From now on the caller can be found by this, in place of what was told before.
     *
     * @param wording the sentence that was agreed to, as it stood on the page
     * @throws Refusal finder.R3 when the town is none that the finder knows
     */
    @Transactional
    public void appear(Presence told, String wording) {
        Town town = TownList.named(told.town()).orElseThrow(() -> new Refusal("finder.R3", Presence.MOST_WEEKS));
        long person = caller.get().person();
        entries.keep(person, told, town.name(), time.today(), wording);
        journal.record(JournalAct.of("finder.appeared").about(person).object("person", person));
    }

    /** From now on the caller is not found any more. */
    @Transactional
    public void withdraw() {
        long person = caller.get().person();
        if (entries.remove(person)) {
            journal.record(JournalAct.of("finder.withdrawn").about(person).object("person", person));
        }
    }
}
