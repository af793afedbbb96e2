package nl.mbtregister.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.mbtregister.access.rules.Totp;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Sealing;
import nl.mbtregister.platform.Time;

/**
 * Somebody who signed in sets up a second factor. Until the first code is given nothing is kept: the secret goes to the
 * page and comes back sealed, with the account in it.
 */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class SettingUpSecondFactor {
    private final SecureRandom random = new SecureRandom();

    @Inject
    private CurrentSession current;

    @Inject
    private Accounts accounts;

    @Inject
    private RecoveryCodes recovery;

    @Inject
    private Sessions sessions;

    @Inject
    private Sealing sealing;

    @Inject
    private PostingLetters letters;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Time time;

    /** What the page shows and what it must give back. */
    public record Offer(String key, String address, String sealed) {}

    /** Makes a secret for the one who signed in; changes nothing. */
    public Offer offer() {
        Recognised session = current.get();
        byte[] secret = Totp.fresh(random).secret();
        byte[] mine = ByteBuffer.allocate(Long.BYTES + secret.length)
                .putLong(session.account())
                .put(secret)
                .array();
        return offer(session, secret, Base64.getUrlEncoder().encodeToString(sealing.seal(mine)));
    }

    /** The same offer once more, to be shown beside a mistake. */
    public Offer again(String sealed) {
        Recognised session = current.get();
        return offer(session, secret(session, sealed), sealed);
    }

    /**
     * @param sealed what the offer said
     * @param typed the present code of the app
     * @return the recovery codes, which are shown this once; empty when the code is wrong
     * @throws Refusal access.R5 when a second factor is on already, platform.R7 when this server has no key
     */
    @Transactional
    public Optional<List<String>> setUp(String sealed, String typed) {
        Recognised session = current.get();
        Account account = accounts.lock(session.account());
        if (account.totpSecret() != null) {
            throw new Refusal("access.R5");
        }
        byte[] secret = secret(session, sealed);
        OptionalLong step = new Totp(secret).stepOf(typed, time.now(), 0);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        accounts.secondFactor(account.id(), sealing.seal(secret), step.getAsLong());
        sessions.secondFactorGiven(session.id());
        Letter letter = account.letter(LetterKind.SECOND_FACTOR_CHANGED, "session " + session.id());
        letters.post(letter.with(
                "what",
                new Wording(
                        "Inloggen met een code uit een app staat nu aan voor uw account.",
                        "Signing in with a code from an app is now on for your account.")));
        journal.record(JournalAct.of("access.second-factor.set-up").object("account", account.id()));
        return Optional.of(recovery.replace(account.id()));
    }

    private static Offer offer(Recognised session, byte[] secret, String sealed) {
        Totp totp = new Totp(secret);
        return new Offer(totp.text(), totp.address("Register MBT", session.email()), sealed);
    }

    /** @throws Refusal access.R5 when the register did not make it for this account */
    private byte[] secret(Recognised session, String sealed) {
        try {
            ByteBuffer mine =
                    ByteBuffer.wrap(sealing.open(Base64.getUrlDecoder().decode(sealed.getBytes(UTF_8))));
            if (mine.remaining() > Long.BYTES && mine.getLong() == session.account()) {
                byte[] secret = new byte[mine.remaining()];
                mine.get(secret);
                return secret;
            }
            throw new Refusal("access.R5");
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new Refusal("access.R5");
        }
    }
}
