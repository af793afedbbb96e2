package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Optional;
import nl.mbtregister.access.rules.EmailAddress;
import nl.mbtregister.access.rules.SessionToken;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** The parts of signing in that ask the database; the password is reckoned with between them. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class OpeningSession {
    private static final int DEVICE_SHOWN = 200;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Accounts accounts;

    @Inject
    private Sessions sessions;

    @Inject
    private CountingTries counting;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Time time;

    @Transactional
    Optional<Account> find(EmailAddress email) {
        return accounts.withKey(email.key());
    }

    @Transactional
    SessionToken open(Account account, EmailAddress email, String place, String device) {
        SessionToken token = SessionToken.fresh(random);
        String shown = device.length() > DEVICE_SHOWN ? device.substring(0, DEVICE_SHOWN) : device;
        sessions.add(token, account.id(), false, shown, time.now());
        counting.succeeded(email.key(), place);
        journal.record(JournalAct.of("access.signed-in").object("account", account.id()));
        return token;
    }
}
