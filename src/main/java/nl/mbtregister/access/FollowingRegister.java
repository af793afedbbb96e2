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
    private Statements statements;

    @Inject
    private KeepingJournal journal;

    /** The person may act as a supervisor from now on; nothing happens when that was so already. */
    @Transactional(TxType.MANDATORY)
    public void supervisor(long personId) {
        int fresh = statements.run(
                "insert into person_role (person_id, role) values (?, 'SUPERVISOR') on conflict do nothing", personId);
        if (fresh == 1) {
            journal.record(JournalAct.of("access.supervisor.recognised")
                    .about(personId)
                    .object("person", personId));
        }
    }
}
