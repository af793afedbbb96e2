package nl.mbtregister.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Chores;
import nl.mbtregister.platform.Role;

/**
 * Writes many acts down with few statements, for rounds and lists; else as {@link KeepingJournal}, a line for each act.
 */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class KeepingMany {
    /** Acts in one statement. */
    private static final int PORTION = 5_000;

    @Inject
    private Scribe scribe;

    @Inject
    private Chores chores;

    @Inject
    private SealingJournal sealing;

    /** @throws jakarta.transaction.TransactionalException without a transaction of the caller */
    @Transactional(TxType.MANDATORY)
    public void record(List<JournalAct> acts) {
        for (int from = 0; from < acts.size(); from += PORTION) {
            scribe.writeAll(acts.subList(from, Math.min(acts.size(), from + PORTION)));
        }
        if (!acts.isEmpty()) {
            chores.doAfterCommit(sealing);
        }
    }
}
