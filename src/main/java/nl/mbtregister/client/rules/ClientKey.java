package nl.mbtregister.client.rules;

import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mbtregister.access.rules.Fingerprint;

/**
 * What a system shows to be let in. It begins so that whoever finds one in a wrong place knows what it is.
 *
 * @param text as it is shown, once
 */
public record ClientKey(String text) {
    private static final int BYTES = 32;
    private static final int HINT = 4;
    private static final Pattern FORM = Pattern.compile("mbt_[A-Za-z0-9_-]{43}");
    private static final Pattern HEADER = Pattern.compile("(?i)bearer +(\\S+) *");

    /** @throws IllegalArgumentException when this is no key */
    public ClientKey {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("no key of a client");
        }
    }

    public static ClientKey fresh(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new ClientKey("mbt_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What a header {@code Authorization: Bearer ...} holds; empty for anything else (RFC 6750). */
    public static Optional<ClientKey> read(String header) {
        Matcher bearer = HEADER.matcher(header);
        return bearer.matches() && FORM.matcher(bearer.group(1)).matches()
                ? Optional.of(new ClientKey(bearer.group(1)))
                : Optional.empty();
    }

    /** 32 bytes by which the register knows it again. */
    public byte[] fingerprint() {
        return Fingerprint.of("client " + text);
    }

    /** The last signs, by which people know it. */
    public String hint() {
        return text.substring(text.length() - HINT);
    }

    /** Says nothing, so that no log can let anybody in. */
    @Override
    public String toString() {
        return "ClientKey";
    }
}
