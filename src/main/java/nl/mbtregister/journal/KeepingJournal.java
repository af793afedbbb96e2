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
 * Writes an act down. Whoever is allowed to act is thereby allowed to have it written, so everybody may call this; but
 * only from within the transaction of the act itself.
 */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class KeepingJournal {
    @Inject
    private Scribe scribe;

    @Inject
    private Chores chores;

    @Inject
    private SealingJournal sealing;

    /** @throws jakarta.transaction.TransactionalException without a transaction of the caller */
    @Transactional(TxType.MANDATORY)
    public void record(JournalAct act) {
        scribe.write(act, List.of());
        chores.doAfterCommit(sealing);
    }
}
