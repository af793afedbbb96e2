package nl.mbtregister.journal.rules;

import java.util.Arrays;
import java.util.HexFormat;

/** 32 bytes of SHA-256. */
public final class Hash {
    public static final int LENGTH = 32;

    /** What the first row of a chain follows. */
    public static final Hash START = new Hash(new byte[LENGTH]);

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws IllegalArgumentException unless there are exactly 32 bytes */
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /** Reads what {@link #toString()} wrote. */
    public static Hash parse(String hex) {
        return of(HexFormat.of().parseHex(hex));
    }

    /** The link of a chain: what {@code next} becomes when it follows this. */
    public Hash followedBy(Hash next) {
        return new Fingerprint().add(bytes).add(next.bytes).hash();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
