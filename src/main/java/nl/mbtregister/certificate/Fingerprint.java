package nl.mbtregister.certificate;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What tells one file from every other: its SHA-256. */
final class Fingerprint {
    private Fingerprint() {}

    static byte[] of(byte[] file) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(file);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
