package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** The part of signing up that changes something; the password was reckoned with before. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class OpeningAccount {
    @Inject
    private Accounts accounts;

    @Inject
    private MailedCodes codes;

    @Inject
    private PostingLetters letters;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Time time;

    @Transactional
    UUID open(NewAccount wanted, String password) {
        Optional<Long> fresh = accounts.add(wanted.email(), wanted.name(), wanted.language(), password, time.now());
        Account account = accounts.lockKey(wanted.email().key()).orElseThrow();
        if (account.confirmed()) {
            UUID none = codes.none(MailedCodes.For.CONFIRM);
            letters.post(account.letter(LetterKind.ACCOUNT_EXISTS, "mailed_code " + none));
            journal.record(JournalAct.of("access.account.asked-again").object("account", account.id()));
            return none;
        }
        if (fresh.isEmpty()) {
            accounts.askAgain(account.id(), wanted.name(), wanted.language(), password);
        }
        journal.record(JournalAct.of("access.account.opened").object("account", account.id()));
        Account present = accounts.lock(account.id());
        return codes.mail(present, MailedCodes.For.CONFIRM, present.email(), null);
    }
}
