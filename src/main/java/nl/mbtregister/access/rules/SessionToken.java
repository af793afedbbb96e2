package nl.mbtregister.access.rules;

import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What the browser of somebody who signed in shows at every request. The register keeps its fingerprint only, so that
 * nobody who reads the database can sign in with what stands there.
 */
public record SessionToken(String text) {
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** @throws IllegalArgumentException when this is no token */
    public SessionToken {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("no session token");
        }
    }

    public static SessionToken fresh(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new SessionToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty for whatever the register did not write into a cookie. */
    public static Optional<SessionToken> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new SessionToken(text)) : Optional.empty();
    }

    /** 32 bytes by which the register knows it again. */
    public byte[] fingerprint() {
        return Fingerprint.of("session " + text);
    }

    /** What every form of this session carries; from it the token cannot be found. */
    public String formSecret() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Fingerprint.of("form " + text));
    }

    /** Says nothing, so that no log can let anybody in. */
    @Override
    public String toString() {
        return "SessionToken";
    }
}
