package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Somebody looks at the own sessions and ends one, or all others. */
@ApplicationScoped
@AllowedTo({
    Role.THERAPIST,
    Role.SUPERVISOR,
    Role.SECRETARIAT,
    Role.CUR_MEMBER,
    Role.CUR_CHAIR,
    Role.BOARD,
    Role.AUDITOR,
    Role.INSTITUTION,
    Role.ADMIN
})
public class EndingSession {
    @Inject
    private CurrentSession current;

    @Inject
    private Sessions sessions;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Time time;

    /** Those that still run, the last heard first. */
    @Transactional
    public List<OwnSession> own() {
        Recognised session = current.get();
        return sessions.of(session.account(), session.id(), time.now());
    }

    /** @return false when one has no such session that still runs */
    @Transactional
    public boolean end(UUID id) {
        long account = current.get().account();
        boolean ended = sessions.end(id, account, time.now());
        if (ended) {
            journal.record(JournalAct.of("access.session.ended").object("account", account));
        }
        return ended;
    }

    /** Ends all but this one. */
    @Transactional
    public int endOthers() {
        Recognised session = current.get();
        int ended = sessions.endAll(session.account(), session.id(), time.now());
        journal.record(JournalAct.of("access.session.others-ended")
                .object("account", session.account())
                .with("sessionsEnded", ended));
        return ended;
    }
}
