package nl.mbtregister.access.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;

/** The second factor: a code that an app reckons from a shared secret and the time (RFC 6238; SHA-1, 6 digits, 30 s). */
public final class Totp {
    private static final int SECRET_BYTES = 20;
    private static final int BLOCK_BYTES = 64;
    private static final int SECONDS = 30;
    private static final int CODES = 1_000_000;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;

    /** @param secret 20 bytes of the register's own, or as long as another made it */
    public Totp(byte[] secret) {
        this.secret = secret.clone();
    }

    public static Totp fresh(RandomGenerator random) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return new Totp(secret);
    }

    public byte[] secret() {
        return secret.clone();
    }

    /** The step of time in which this instant lies. */
    public static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    /** The six digits of a step. */
    public String code(long step) {
        byte[] hash = hash(step);
        int from = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, from, 4).getInt() & 0x7fffffff;
        return "%06d".formatted(number % CODES);
    }

    /**
     * The step to which a typed code belongs: this one, the one before or the one after, because clocks differ.
     *
     * @param typed blanks and hyphens in it mean nothing
     * @param lastUsed codes up to this step have been used and count no more
     */
    public OptionalLong stepOf(String typed, Instant now, long lastUsed) {
        String code = typed.replaceAll("[\\s\\p{Z}\\p{Cf}-]", "");
        long present = step(now);
        for (long step = present - 1; step <= present + 1; step++) {
            if (step > lastUsed && code(step).equals(code)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    /** The secret as a person can type it into an app, in groups of four. */
    public String text() {
        return base32().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** What stands in the picture that an app takes. */
    public String address(String issuer, String account) {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(account) + "?secret=" + base32() + "&issuer="
                + encoded(issuer);
    }

    private String base32() {
        StringBuilder text = new StringBuilder();
        long bits = 0;
        int held = 0;
        for (byte next : secret) {
            bits = (bits << 8 | next & 0xff) & 0xffff;
            held += 8;
            while (held >= 5) {
                held -= 5;
                text.append(LETTERS.charAt((int) (bits >> held & 31)));
            }
        }
        if (held > 0) {
            text.append(LETTERS.charAt((int) (bits << (5 - held) & 31)));
        }
        return text.toString();
    }

    /** HMAC-SHA-1 (RFC 2104) of the step; written out, because rules stand on java.* alone. */
    private byte[] hash(long step) {
        byte[] inner = sha1(
                padded((byte) 0x36),
                ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        return sha1(padded((byte) 0x5c), inner);
    }

    private byte[] padded(byte with) {
        byte[] block = Arrays.copyOf(secret.length > BLOCK_BYTES ? sha1(secret, new byte[0]) : secret, BLOCK_BYTES);
        for (int i = 0; i < BLOCK_BYTES; i++) {
            block[i] ^= with;
        }
        return block;
    }

    private static byte[] sha1(byte[] first, byte[] second) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(first);
            return digest.digest(second);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
