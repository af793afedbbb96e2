package nl.mbtregister.signing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import jakarta.json.JsonException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import nl.mbtregister.platform.Json;

/** Holds a text against our keys. */
final class SignatureCheck {
    /** No text of ours comes near it. */
    private static final int LONGEST = 100_000;

    private static final Pattern COMPACT = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");

    private SignatureCheck() {}

    static SignedClaims of(String text, List<PublicKey> keys) {
        if (text.length() > LONGEST || !COMPACT.matcher(text).matches() || !isPlain(text)) {
            return new SignedClaims.NotOurs();
        }
        try {
            JWSObject signed = JWSObject.parse(text);
            String named = String.valueOf(signed.getHeader().getKeyID());
            String id = named.substring(named.lastIndexOf('/') + 1);
            for (PublicKey key : keys) {
                if (key.id().equals(id) && key.algorithm().equals("ES256")) {
                    return verify(signed, key);
                }
            }
            return new SignedClaims.NotOurs();
        } catch (ParseException | IllegalArgumentException e) {
            return new SignedClaims.NotOurs();
        }
    }

    private static SignedClaims verify(JWSObject signed, PublicKey key) {
        try (var claims = Json.createReader(new StringReader(signed.getPayload().toString()))) {
            boolean ours = JWSAlgorithm.ES256.equals(signed.getHeader().getAlgorithm())
                    && signed.verify(new ECDSAVerifier(ECKey.parse(key.jwk())));
            return ours
                    ? new SignedClaims.Ours(String.valueOf(signed.getHeader().getType()), claims.readObject())
                    : new SignedClaims.Altered();
        } catch (JOSEException | ParseException | JsonException e) {
            return new SignedClaims.Altered();
        }
    }

    /** Base64 can be written in several ways where the last letter has bits to spare; we write it in one. */
    private static boolean isPlain(String text) {
        try {
            for (String part : text.split("\\.")) {
                byte[] bytes = Base64.getUrlDecoder().decode(part);
                if (!Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(bytes)
                        .equals(part)) {
                    return false;
                }
            }
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
