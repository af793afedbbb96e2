package nl.mbtregister.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.access.rules.EmailAddress;
import nl.mbtregister.access.rules.TypedEmail;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;

/** Somebody takes another e-mail address: a code goes to the new one, and a notice to the old one when it is done. */
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
public class ChangingAddress {
    @Inject
    private CurrentSession current;

    @Inject
    private ChoosingPassword choosing;

    @Inject
    private MailingNewAddress mailing;

    @Inject
    private Accounts accounts;

    @Inject
    private MailedCodes codes;

    @Inject
    private PostingLetters letters;

    @Inject
    private KeepingJournal journal;

    /**
     * Mails a code to the new address. If another account has that address, its holder is told and no code will do.
     *
     * @param password the present one, against passers-by
     * @return under which the code can be given; empty when the password is another
     * @throws nl.mbtregister.kernel.Refusal access.R4 after too many tries, access.R6 when too many wait
     */
    public Optional<UUID> ask(EmailAddress wanted, String password, String place) {
        return choosing.isOwn(password, place) ? Optional.of(mailing.mail(wanted)) : Optional.empty();
    }

    /** @return false when the code is wrong, too old, used, tried too often or of somebody else */
    @Transactional
    public boolean confirm(UUID mail, String typed) {
        Account own = accounts.lock(current.get().account());
        Optional<EmailAddress> wanted = codes.use(mail, MailedCodes.For.NEW_EMAIL, typed)
                .filter(right -> right.account() == own.id())
                .flatMap(right -> address(String.valueOf(right.newEmail())));
        if (wanted.isEmpty() || !accounts.changeAddress(own.id(), wanted.get())) {
            return false;
        }
        letters.post(own.letter(LetterKind.ADDRESS_CHANGED, "mailed_code " + mail));
        journal.record(JournalAct.of("access.address.changed").object("account", own.id()));
        return true;
    }

    private static Optional<EmailAddress> address(String typed) {
        return EmailAddress.read(typed) instanceof TypedEmail.Good(EmailAddress address)
                ? Optional.of(address)
                : Optional.empty();
    }
}
