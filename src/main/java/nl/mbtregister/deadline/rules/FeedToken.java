package nl.mbtregister.deadline.rules;

import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import nl.mbtregister.access.rules.Fingerprint;

/** What stands in the address of somebody's calendar and nobody can guess. */
public record FeedToken(String text) {
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** @throws IllegalArgumentException when this is none */
    public FeedToken {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("no token of a calendar");
        }
    }

    public static FeedToken fresh(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty for whatever was never given out. */
    public static Optional<FeedToken> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new FeedToken(text)) : Optional.empty();
    }

    /** 32 bytes by which the register knows it again. */
    public byte[] fingerprint() {
        return Fingerprint.of("deadlines " + text);
    }

    /** Says nothing, so that no log can open a calendar. */
    @Override
    public String toString() {
        return "FeedToken";
    }
}
