package nl.mbtregister.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Chore;
import nl.mbtregister.platform.Role;

/**
 * Gives changes their positions. Whoever reads the feed asks for it first, so it may be anybody; it decides nothing and
 * tells nothing.
 */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class OrderingChanges implements Chore {
    private static final int PORTION = 10_000;

    @Inject
    private PublicChanges changes;

    @Override
    public String name() {
        return "public-changes";
    }

    /** Its transaction is its own and short: until it ends, no position can be given by another. */
    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public boolean doSome() {
        if (changes.feed().complete()) {
            return false;
        }
        return changes.order(changes.lockLast(), PORTION) == PORTION;
    }
}
