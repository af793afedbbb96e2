package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Somebody ends the session in which they are; also one in which the second factor was not given yet. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class SigningOut {
    @Inject
    private CurrentSession current;

    @Inject
    private Sessions sessions;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Time time;

    /** Does nothing for a visitor without a session. */
    @Transactional
    public void signOut() {
        current.find().ifPresent(session -> {
            sessions.end(session.id(), session.account(), time.now());
            journal.record(JournalAct.of("access.signed-out").object("account", session.account()));
        });
    }
}
