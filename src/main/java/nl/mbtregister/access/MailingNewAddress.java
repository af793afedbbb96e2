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

/** The part of asking for another address that asks the database; the password was looked at before. */
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
public class MailingNewAddress {
    @Inject
    private CurrentSession current;

    @Inject
    private Accounts accounts;

    @Inject
    private MailedCodes codes;

    @Inject
    private PostingLetters letters;

    @Inject
    private KeepingJournal journal;

    @Transactional
    UUID mail(EmailAddress wanted) {
        Account own = accounts.lock(current.get().account());
        journal.record(JournalAct.of("access.address.asked").object("account", own.id()));
        Optional<Account> other = accounts.withKey(wanted.key()).filter(account -> account.id() != own.id());
        if (other.isPresent()) {
            UUID none = codes.none(MailedCodes.For.NEW_EMAIL);
            letters.post(other.get().letter(LetterKind.ACCOUNT_EXISTS, "mailed_code " + none));
            return none;
        }
        return codes.mail(own, MailedCodes.For.NEW_EMAIL, wanted.typed(), wanted.typed());
    }
}
