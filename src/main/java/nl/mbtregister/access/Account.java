package nl.mbtregister.access;

import nl.mbtregister.access.rules.EmailAddress;
import nl.mbtregister.access.rules.TypedEmail;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * An account as it stands in the database.
 *
 * @param password its hash with its own figures
 * @param confirmed whether its owner proved that the address is theirs
 * @param totpSecret sealed; null without second factor
 * @param totpStep the last step of which a code was used; 0 for none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Account(
        long id,
        String email,
        String name,
        String language,
        String password,
        @Nullable Long personId,
        boolean confirmed,
        byte @Nullable [] totpSecret,
        long totpStep) {

    /** A letter to the address that it has now. What is in it is of no use later, so no inbox keeps it. */
    Letter letter(LetterKind kind, String reference) {
        return letter(email, kind, reference);
    }

    Letter letter(String to, LetterKind kind, String reference) {
        return Letter.to(new Recipient(null, mailed(to), language, name), kind, reference);
    }

    static String mailed(String typed) {
        return EmailAddress.read(typed) instanceof TypedEmail.Good(EmailAddress address) ? address.mailed() : typed;
    }

    /** As a journal row and a caller name it. */
    static String actor(long id) {
        return "account-" + id;
    }

    /** Of which account this is the name in a journal row or a caller; -1 for a visitor and for the register itself. */
    static long id(String actor) {
        return actor.matches("account-\\d{1,18}") ? Long.parseLong(actor.substring("account-".length())) : -1;
    }
}
