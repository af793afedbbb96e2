package nl.mbtregister.proof.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody shows as a proof: the text of a QR code, an address with it, or a file. */
public final class Shown {
    /** A JWS whose header begins as every JSON object does. */
    private static final Pattern SIGNED = Pattern.compile("eyJ[\\w-]*\\.[\\w-]+\\.[\\w-]+");

    private Shown() {}

    /** The signed text in it, where there is one. */
    public static Optional<String> signed(String shown) {
        Matcher found = SIGNED.matcher(shown);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
