package nl.mbtregister.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Holds a signed note against one key. */
final class NoteCheck {
    /** What stands before the 32 bytes of an Ed25519 key in X.509. */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private NoteCheck() {}

    static boolean verifies(String note, String text, NoteKey key) {
        String before = text + "\n\u2014 " + key.name() + " ";
        if (!note.startsWith(before) || !note.endsWith("\n")) {
            return false;
        }
        try {
            byte[] signature = Base64.getDecoder().decode(note.substring(before.length(), note.length() - 1));
            byte[] encoded = Arrays.copyOf(X509, X509.length + key.open().length);
            System.arraycopy(key.open(), 0, encoded, X509.length, key.open().length);
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
            check.update(text.getBytes(UTF_8));
            return Arrays.equals(key.id(), Arrays.copyOf(signature, key.id().length))
                    && check.verify(signature, key.id().length, signature.length - key.id().length);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
