package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;

/** The administrator sees who has a role that somebody gave. One statement, and the line in the journal. */
@ApplicationScoped
@AllowedTo(Role.ADMIN)
public class ShowingRoles {
    private static final int PAGE = 50;

    @Inject
    private Roles roles;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    /** @param more whether others follow after the last of these */
    public record Listed(List<RoleHolder> holders, boolean more) {}

    /** @param after the account behind which the page begins; 0 for the first page */
    @Transactional
    public Listed list(long after) {
        journal.record(JournalAct.of("access.roles.listed"));
        List<RoleHolder> found = roles.holders(after, PAGE + 1, caller.get().id());
        return new Listed(found.subList(0, Math.min(PAGE, found.size())), found.size() > PAGE);
    }
}
