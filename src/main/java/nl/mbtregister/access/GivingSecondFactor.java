package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Somebody whose password was right gives the code of the app, or one of the recovery codes. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class GivingSecondFactor {
    static final int CODES_ALLOWED = 5;

    @Inject
    private CurrentSession current;

    @Inject
    private Accounts accounts;

    @Inject
    private RecoveryCodes recovery;

    @Inject
    private Sessions sessions;

    @Inject
    private AppCodes codes;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Time time;

    /**
     * @return false when the code is wrong or was used before; after five of these the session ends
     * @throws nl.mbtregister.kernel.Refusal platform.R1 without a session, platform.R7 when this server has no key
     */
    @Transactional
    public boolean give(String typed) {
        Recognised session = current.get();
        Account account = accounts.lock(session.account());
        Instant now = time.now();
        boolean right = codes.fits(account, typed, now) || recovery.use(account.id(), typed, now);
        if (right) {
            sessions.secondFactorGiven(session.id());
            journal.record(JournalAct.of("access.second-factor.given").object("account", account.id()));
        } else {
            sessions.wrongCode(session.id(), CODES_ALLOWED, now);
            journal.record(JournalAct.of("access.second-factor.wrong").object("account", account.id()));
        }
        return right;
    }
}
