package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;

/** Roles that follow from the register: who has or had the supervisor title may sign what was done while it was held. */
@ApplicationScoped
@AllowedTo({Role.SECRETARIAT, Role.CUR_MEMBER, Role.CUR_CHAIR, Role.BOARD, Role.SYSTEM})
public class FollowingRegister {
    @Inject
    private Roles roles;

    @Inject
    private KeepingJournal journal;

    /** The person may act as a supervisor from now on; nothing happens when that was so already. */
    @Transactional(TxType.MANDATORY)
    public void supervisor(long personId) {
        if (roles.follows(personId, Role.SUPERVISOR)) {
            journal.record(JournalAct.of("access.supervisor.recognised")
                    .about(personId)
                    .object("person", personId));
        }
    }
}
