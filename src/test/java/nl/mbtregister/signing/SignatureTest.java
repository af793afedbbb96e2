package nl.mbtregister.signing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import nl.mbtregister.kernel.Refusal;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.JsonWebStructure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignatureTest {
    private static final String CLAIMS = "{\"sub\":\"20481357\",\"status\":\"ACTIVE\"}";

    private final TestKeys keys = new TestKeys();

    @Test
    @DisplayName("signing.R1 a library that did not sign it finds the signature good with the published keys")
    void another_library_verifies_it() throws Exception {
        var signed = (JsonWebSignature) JsonWebStructure.fromCompactSerialization(keys.jws("status+jwt", CLAIMS));
        signed.setAlgorithmConstraints(new org.jose4j.jwa.AlgorithmConstraints(
                org.jose4j.jwa.AlgorithmConstraints.ConstraintType.PERMIT,
                AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256));
        signed.setKey(new VerificationJwkSelector()
                .select(signed, new JsonWebKeySet(keys.set()).getJsonWebKeys())
                .getKey());
        assertThat(signed.verifySignature()).isTrue();
        assertThat(signed.getPayload()).isEqualTo(CLAIMS);
        assertThat(signed.getHeader("typ")).isEqualTo("status+jwt");
    }

    @Test
    @DisplayName("signing.R3 each single bit that is changed in a signed text is noticed")
    void each_flipped_bit_is_noticed() {
        byte[] signed = keys.jws("status+jwt", CLAIMS).getBytes(ISO_8859_1);
        assertThat(keys.check(new String(signed, ISO_8859_1))).isInstanceOf(SignedClaims.Ours.class);
        for (int bit = 0; bit < 8 * signed.length; bit++) {
            byte[] flipped = signed.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(keys.check(new String(flipped, ISO_8859_1)))
                    .as("bit %d", bit)
                    .isNotInstanceOf(SignedClaims.Ours.class);
        }
    }

    @Test
    @DisplayName("signing.R2 what was signed before a new key came is still ours; what others sign is not")
    void an_earlier_key_still_counts() {
        var before = new TestKeys();
        String old = before.jws("status+jwt", CLAIMS);
        assertThat(TestKeys.check(old, before, keys)).isInstanceOf(SignedClaims.Ours.class);
        assertThat(keys.check(old)).isInstanceOf(SignedClaims.NotOurs.class);
    }

    @Test
    @DisplayName("signing.R4 a text without a signature, or that names our key over another signature, is not ours")
    void other_algorithms_and_signatures_do_not_count() {
        String signed = keys.jws("status+jwt", CLAIMS);
        String[] parts = signed.split("\\.");
        String[] others = new TestKeys().jws("status+jwt", CLAIMS).split("\\.");
        assertThat(keys.check(parts[0] + "." + parts[1] + "." + others[2])).isInstanceOf(SignedClaims.Altered.class);
        String kid = new String(Base64.getUrlDecoder().decode(parts[0]), ISO_8859_1);
        for (String algorithm : new String[] {"none", "HS256", "ES384", "RS256"}) {
            String header = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(kid.replace("ES256", algorithm).getBytes(ISO_8859_1));
            assertThat(keys.check(header + "." + parts[1] + "." + parts[2]))
                    .as(algorithm)
                    .isNotInstanceOf(SignedClaims.Ours.class);
        }
        for (String nonsense : new String[] {"", "..", "a.b", "a.b.c", signed + ".", signed + "x", " " + signed}) {
            assertThat(keys.check(nonsense)).as(nonsense).isInstanceOf(SignedClaims.NotOurs.class);
        }
    }

    @Test
    @DisplayName("signing.R1 a note is what was signed, to the byte")
    void a_note_is_what_was_signed() {
        String note = keys.note("register.example/log", "one\ntwo\n");
        assertThat(keys.isNote(note, "register.example/log", "one\ntwo\n")).isTrue();
        assertThat(keys.isNote(note, "register.example/log", "one\ntwa\n")).isFalse();
        assertThat(keys.isNote(note.replace("two", "twa"), "register.example/log", "one\ntwa\n"))
                .isFalse();
        assertThat(new TestKeys().isNote(note, "register.example/log", "one\ntwo\n"))
                .isFalse();
    }

    @Test
    @DisplayName("signing.R1 keys are made once and read again; without a file nothing is signed")
    void keys_are_kept_in_a_file(@TempDir Path folder) throws Exception {
        Path place = folder.resolve("deep/keys.json");
        assertThatThrownBy(() -> new KeyFile(place.toString()).open()).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new KeyFile("").open()).isInstanceOf(Refusal.class);
        new KeyFile(place.toString()).makeIfMissing();
        String id = new KeyFile(place.toString()).open().statements().id();
        new KeyFile(place.toString()).makeIfMissing();
        assertThat(new KeyFile(place.toString()).open().statements().id()).isEqualTo(id);
        assertThat(Files.readString(place)).contains("\"d\"");
        assertThat(new KeyFile(place.toString()).open().statements().jwk()).doesNotContain("\"d\"");
    }
}
