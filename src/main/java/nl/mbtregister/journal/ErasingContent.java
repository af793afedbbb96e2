package nl.mbtregister.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import nl.mbtregister.journal.rules.Checkpoint;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Chores;
import nl.mbtregister.platform.Role;

/** Erases the personal part of acts whose term has passed or whose erasure was granted. The chain stays whole. */
@ApplicationScoped
@AllowedTo({Role.ADMIN, Role.SYSTEM})
public class ErasingContent {
    @Inject
    private Scribe scribe;

    @Inject
    private JournalRows rows;

    @Inject
    private Chores chores;

    @Inject
    private SealingJournal sealing;

    /**
     * @param positions places in the chain
     * @param ground why this is lawful, as a reference to the decision or the retention rule
     * @return contents erased; those that were gone before do not count
     * @throws IllegalArgumentException when a position is not in the chain: an act could else excuse in advance that
     *     content of later acts disappears
     */
    @Transactional
    public int erase(Collection<Long> positions, String ground) {
        if (positions.isEmpty()) {
            return 0;
        }
        Checkpoint end = rows.end();
        if (!positions.stream().allMatch(end::reaches)) {
            throw new IllegalArgumentException("the chain ends at " + end.position());
        }
        scribe.write(JournalAct.of("journal.content.erased").with("ground", ground), List.copyOf(positions));
        chores.doAfterCommit(sealing);
        return rows.erase(positions);
    }
}
