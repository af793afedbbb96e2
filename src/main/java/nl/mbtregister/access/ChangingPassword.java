package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.access.rules.EmailAddress;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import org.jspecify.annotations.Nullable;

/** The parts of a new password that ask the database. Every session ends by it, except the one in which it was chosen. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class ChangingPassword {
    @Inject
    private Accounts accounts;

    @Inject
    private MailedCodes codes;

    @Inject
    private Sessions sessions;

    @Inject
    private PostingLetters letters;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Time time;

    @Transactional
    UUID mailCode(EmailAddress email) {
        Optional<Account> account = accounts.lockKey(email.key());
        journal.record(
                account.map(known -> JournalAct.of("access.password.forgotten").object("account", known.id()))
                        .orElseGet(() -> JournalAct.of("access.password.forgotten")));
        return account.map(known -> codes.mail(known, MailedCodes.For.RESET, known.email(), null))
                .orElseGet(() -> codes.none(MailedCodes.For.RESET));
    }

    @Transactional
    boolean byCode(UUID mail, String typed, String password) {
        Optional<MailedCodes.Right> right = codes.use(mail, MailedCodes.For.RESET, typed);
        right.ifPresent(code -> {
            accounts.confirm(code.account(), time.now());
            change(code.account(), password, null);
        });
        return right.isPresent();
    }

    @Transactional
    void byOwner(Recognised session, String password) {
        change(session.account(), password, session.id());
    }

    @Transactional
    Account account(long id) {
        return accounts.lock(id);
    }

    private void change(long id, String password, @Nullable UUID goesOn) {
        accounts.changePassword(id, password);
        int ended = sessions.endAll(id, goesOn, time.now());
        Account account = accounts.lock(id);
        letters.post(account.letter(LetterKind.PASSWORD_CHANGED, "password " + UUID.randomUUID()));
        journal.record(
                JournalAct.of("access.password.changed").object("account", id).with("sessionsEnded", ended));
    }
}
