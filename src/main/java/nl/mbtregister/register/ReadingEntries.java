package nl.mbtregister.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.register.rules.Entry;

/** Shows those who work with the register all entries of a person, with grounds and corrections. */
@ApplicationScoped
@AllowedTo({Role.SECRETARIAT, Role.CUR_MEMBER, Role.CUR_CHAIR, Role.BOARD, Role.AUDITOR})
public class ReadingEntries {
    @Inject
    private Snapshots snapshots;

    @Inject
    private Entries entries;

    @Inject
    private KeepingJournal journal;

    /** All that there is, in the order in which it was recorded. */
    public record Read(String number, List<Entry> entries) {

        /** To be given back when an entry is published on the ground of what was read; 0 when there was none. */
        public long lastEntry() {
            return entries.isEmpty() ? 0 : entries.getLast().id();
        }
    }

    /** Empty when there is no such person. Looking is written in the journal. */
    @Transactional
    public Optional<Read> of(long person) {
        var found = snapshots.of(List.of(person)).stream().findFirst();
        found.ifPresent(snapshot ->
                journal.record(JournalAct.of("register.entries.read").about(person)));
        return found.map(snapshot -> new Read(snapshot.number(), entries.of(person)));
    }
}
