package nl.mbtregister.access.rules;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Codes that the register makes up: of eight digits to go by mail, and longer ones to keep for when the telephone is lost. */
public final class Codes {
    /** Minutes for which a mailed code is good. */
    public static final int MINUTES = 30;

    /** Wrong tries after which a mailed code is good no more. */
    public static final int TRIES = 5;

    public static final int RECOVERY_CODES = 10;

    private static final int HUNDRED_MILLION = 100_000_000;
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int HALF = 5;

    private Codes() {}

    /** Eight digits. */
    public static String mailed(RandomGenerator random) {
        return "%08d".formatted(random.nextInt(HUNDRED_MILLION));
    }

    /** As it stands in a letter: 1234 5678. */
    public static String shown(String mailed) {
        return mailed.substring(0, 4) + " " + mailed.substring(4);
    }

    /** Ten different codes such as {@code K7QMB-2XW9D}; no sign in them can be taken for another. */
    public static List<String> recovery(RandomGenerator random) {
        return Stream.generate(() -> half(random) + "-" + half(random))
                .distinct()
                .limit(RECOVERY_CODES)
                .toList();
    }

    /** What the register keeps of a code; its owner is in it, so that one code fits nobody else. */
    public static byte[] fingerprint(UUID mail, String typed) {
        return Fingerprint.of("mailed " + mail + " " + bare(typed));
    }

    /** The same for a recovery code of an account. */
    public static byte[] fingerprint(long account, String typed) {
        return Fingerprint.of("recovery " + account + " " + bare(typed));
    }

    /** Blanks, hyphens and small letters make no difference. */
    private static String bare(String typed) {
        return typed.replaceAll("[\\s\\p{Z}\\p{Cf}-]", "").toUpperCase(Locale.ROOT);
    }

    private static String half(RandomGenerator random) {
        StringBuilder half = new StringBuilder();
        for (int i = 0; i < HALF; i++) {
            half.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return half.toString();
    }
}
