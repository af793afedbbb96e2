package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;

/** An account becomes that of a person of the register, once and for good. */
@ApplicationScoped
@AllowedTo({Role.THERAPIST, Role.SYSTEM})
public class LinkingPerson {
    private static final String PREFIX = "account-";

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private KeepingJournal journal;

    /**
     * Links the caller's own account.
     *
     * @throws Refusal platform.R1 when the caller has no account, access.R11 when it or the person is linked already
     */
    @Transactional
    public void linkOwn(long personId) {
        String id = caller.get().id();
        if (!id.startsWith(PREFIX)) {
            throw new Refusal("platform.R1");
        }
        link(Long.parseLong(id.substring(PREFIX.length())), personId);
    }

    /**
     * @throws Refusal platform.R1 when a therapist asks for another's account, access.R11 when the account or the person is
     *     linked already
     */
    @Transactional
    public void link(long accountId, long personId) {
        boolean own = caller.get().id().equals(Account.actor(accountId));
        if (caller.get().role() != Role.SYSTEM && !own) {
            throw new Refusal("platform.R1");
        }
        if (!accounts.link(accountId, personId)) {
            throw new Refusal("access.R11");
        }
        journal.record(JournalAct.of("access.account.linked").about(personId).object("account", accountId));
    }
}
