package nl.mbtregister.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Chore;
import nl.mbtregister.platform.Role;

/** Links committed acts into the chain, so that those who write need not wait for each other. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class SealingJournal implements Chore {
    private static final int PORTION = 1_000;

    @Inject
    private JournalRows rows;

    @Override
    @AllowedTo(Role.VISITOR)
    public String name() {
        return "journal-sealing";
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public boolean doSome() {
        return rows.seal(PORTION) == PORTION;
    }
}
