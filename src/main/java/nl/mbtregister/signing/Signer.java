package nl.mbtregister.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** Two keys, and what they do. */
final class Signer {
    /** What stands before the 32 bytes of an Ed25519 key in PKCS#8. */
    private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private final KeyPairs keys;

    Signer(KeyPairs keys) {
        this.keys = keys;
    }

    /** The public halves, which name themselves by their thumbprints (RFC 7638). */
    PublicKey statements() {
        return published(keys.statements());
    }

    PublicKey log() {
        return published(keys.log());
    }

    /**
     * A JWS in its compact form.
     *
     * @param keyPrefix what stands before the key's id to make it an address; empty for the bare id
     */
    String jws(String type, String keyPrefix, String claims) {
        ECKey key = keys.statements();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType(type))
                .keyID(keyPrefix + id(key))
                .build();
        JWSObject signed = new JWSObject(header, new Payload(claims));
        try {
            signed.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java signs with P-256", e);
        }
        return signed.serialize();
    }

    /** A text with its signature as C2SP has it; the text ends with a line end. */
    String note(String name, String text) {
        NoteKey key = NoteKey.of(name, keys.log());
        byte[] signature = key.withId(sign(text.getBytes(UTF_8)));
        return text + "\n\u2014 " + name + " " + Base64.getEncoder().encodeToString(signature) + "\n";
    }

    private byte[] sign(byte[] text) {
        OctetKeyPair key = keys.log();
        byte[] secret = key.getDecodedD();
        byte[] encoded = new byte[PKCS8.length + secret.length];
        System.arraycopy(PKCS8, 0, encoded, 0, PKCS8.length);
        System.arraycopy(secret, 0, encoded, PKCS8.length, secret.length);
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java signs with Ed25519", e);
        }
    }

    private static PublicKey published(JWK key) {
        return new PublicKey(
                id(key),
                key instanceof ECKey ? "ES256" : "Ed25519",
                key.toPublicJWK().toJSONString());
    }

    private static String id(JWK key) {
        try {
            return key.computeThumbprint().toString();
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java makes SHA-256", e);
        }
    }
}
