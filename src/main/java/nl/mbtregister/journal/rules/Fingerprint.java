package nl.mbtregister.journal.rules;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over a sequence of fields. Each field is preceded by its length, and a missing one by -1, so that no two
 * different sequences make the same bytes.
 */
final class Fingerprint {
    private static final int MISSING = -1;

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Fingerprint add(byte[] field) {
        length(field.length);
        digest.update(field);
        return this;
    }

    Fingerprint add(@Nullable String field) {
        if (field == null) {
            length(MISSING);
            return this;
        }
        return add(field.getBytes(StandardCharsets.UTF_8));
    }

    Fingerprint add(@Nullable Long field) {
        if (field == null) {
            length(MISSING);
            return this;
        }
        return add(ByteBuffer.allocate(Long.BYTES).putLong(field).array());
    }

    Hash hash() {
        return Hash.of(digest.digest());
    }

    private void length(int length) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    }
}
