package nl.mbtregister.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;

/** A feature has a text checked that claims to be signed by the register. One statement. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class CheckingSignature {
    @Inject
    private PublicKeys keys;

    /** @param text a JWS in its compact form, or whatever somebody sent in its place */
    @Transactional
    public SignedClaims check(String text) {
        return SignatureCheck.of(text, keys.all());
    }

    /** Whether this note is these words of this signer, signed with a key of ours. */
    @Transactional
    public boolean isNote(String note, String name, String words) {
        return keys.all().stream()
                .flatMap(key -> key.noteKey(name).stream())
                .anyMatch(key -> NoteCheck.verifies(note, words, key));
    }
}
