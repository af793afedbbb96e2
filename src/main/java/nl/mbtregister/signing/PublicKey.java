package nl.mbtregister.signing;

import com.nimbusds.jose.jwk.OctetKeyPair;
import java.text.ParseException;
import java.util.Optional;

/**
 * The half of a key that everybody may have.
 *
 * @param id its thumbprint (RFC 7638)
 * @param algorithm {@code ES256} or {@code Ed25519}
 * @param jwk as JSON (RFC 7517)
 */
record PublicKey(String id, String algorithm, String jwk) {

    /** As signed notes name it; empty for a key that signs no notes. */
    Optional<NoteKey> noteKey(String name) {
        if (!algorithm.equals("Ed25519")) {
            return Optional.empty();
        }
        try {
            return Optional.of(NoteKey.of(name, OctetKeyPair.parse(jwk)));
        } catch (ParseException e) {
            throw new IllegalStateException("no key: " + id, e);
        }
    }
}
