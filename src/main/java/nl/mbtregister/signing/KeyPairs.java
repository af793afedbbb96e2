package nl.mbtregister.signing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.text.ParseException;
import java.util.Arrays;
import java.util.List;

/**
 * The keys of one file.
 *
 * @param statements P-256, signs statements and badges
 * @param log Ed25519, signs the heads of the log
 */
record KeyPairs(ECKey statements, OctetKeyPair log) {
    private static final int RAW = 32;

    /** @throws IllegalArgumentException when one of the two is missing, or is no private key */
    static KeyPairs parse(String jwkSet) {
        try {
            List<JWK> keys = JWKSet.parse(jwkSet).getKeys();
            return new KeyPairs(one(keys, ECKey.class, Curve.P_256), one(keys, OctetKeyPair.class, Curve.Ed25519));
        } catch (ParseException e) {
            throw new IllegalArgumentException("no JWK Set", e);
        }
    }

    /** New ones. */
    static KeyPairs make() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Base64URL open = Base64URL.encode(tail(pair.getPublic().getEncoded()));
            OctetKeyPair log = new OctetKeyPair.Builder(Curve.Ed25519, open)
                    .d(Base64URL.encode(tail(pair.getPrivate().getEncoded())))
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint()
                    .build();
            ECKey statements = new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate();
            return new KeyPairs(statements, log);
        } catch (GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException("every Java makes these keys", e);
        }
    }

    /** As they stand in a file, with what is secret. */
    String text() {
        return new JWKSet(List.of(statements, log)).toString(false);
    }

    private static <K extends JWK> K one(List<JWK> keys, Class<K> type, Curve curve) throws ParseException {
        List<K> found = keys.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(key -> key.isPrivate() && curve.equals(curve(key)))
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException("one private key on " + curve + " is wanted, found " + found.size());
        }
        return found.getFirst();
    }

    private static Curve curve(JWK key) {
        return key instanceof ECKey ec ? ec.getCurve() : ((OctetKeyPair) key).getCurve();
    }

    /** Both encodings of Java end with the 32 bytes of the key. */
    private static byte[] tail(byte[] encoded) {
        return Arrays.copyOfRange(encoded, encoded.length - RAW, encoded.length);
    }
}
