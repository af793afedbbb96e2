package nl.mbtregister.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.jwk.OctetKeyPair;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A key as signed notes name it (C2SP signed-note): by who signs and four bytes.
 *
 * @param open 32 bytes
 * @param id 4 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record NoteKey(String name, byte[] open, byte[] id) {
    private static final byte ED25519 = 1;
    private static final int ID = 4;

    static NoteKey of(String name, OctetKeyPair key) {
        byte[] open = key.getDecodedX();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(UTF_8));
            digest.update(ED25519);
            return new NoteKey(name, open, Arrays.copyOf(digest.digest(open), ID));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java makes SHA-256", e);
        }
    }

    /** The line by which verifiers know it. */
    String line() {
        byte[] typed = new byte[1 + open.length];
        typed[0] = ED25519;
        System.arraycopy(open, 0, typed, 1, open.length);
        return name + "+" + HexFormat.of().formatHex(id) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    byte[] withId(byte[] signature) {
        byte[] both = Arrays.copyOf(id, ID + signature.length);
        System.arraycopy(signature, 0, both, ID, signature.length);
        return both;
    }
}
