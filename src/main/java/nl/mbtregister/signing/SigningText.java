package nl.mbtregister.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Signs for other features, which know what may be said to whom. The first use of a key is remembered. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class SigningText {
    @Inject
    private PublicKeys keys;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Time time;

    /** A text that was signed. */
    public record SignedText(String text, String key) {}

    /**
     * A JWS in its compact form.
     *
     * @param type what kind of thing it is, for the header
     * @param keyPrefix what stands before the key's id to make it an address; empty for the bare id
     * @param claims JSON
     * @throws Refusal signing.R1 when this server has no keys
     */
    @Transactional
    public SignedText jws(String type, String keyPrefix, String claims) {
        Signer signer = keys.present();
        remember(signer.statements());
        return new SignedText(
                signer.jws(type, keyPrefix, claims), signer.statements().id());
    }

    /**
     * A signed note.
     *
     * @param name who signs
     * @param text lines, each with its end
     * @throws Refusal signing.R1 when this server has no keys
     */
    @Transactional
    public SignedText note(String name, String text) {
        Signer signer = keys.present();
        remember(signer.log());
        return new SignedText(signer.note(name, text), signer.log().id());
    }

    private void remember(PublicKey key) {
        if (keys.remember(key, time.now())) {
            journal.record(JournalAct.of("signing.key.taken").with("key", key.id()));
        }
    }
}
