package nl.mbtregister.access.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A password that may be chosen: long, and not one of those that are tried first. Nothing else is asked of it. */
public final class Password {
    /** In signs as a person counts them. */
    public static final int SHORTEST = 12;

    public static final int LONGEST = 200;

    private static final Set<String> COMMON = Set.of(
            "123456789012",
            "1234567890123",
            "12345678901234",
            "1234567890qwerty",
            "qwertyuiop123",
            "qwertyuiop1234",
            "qwertyuiop[]",
            "qwerty123456",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "abcdefghijkl",
            "abc123456789",
            "password1234",
            "password12345",
            "password123456",
            "passwordpassword",
            "wachtwoord12",
            "wachtwoord123",
            "wachtwoord1234",
            "wachtwoordwachtwoord",
            "welkom123456",
            "welkom1234567",
            "iloveyou1234",
            "administrator",
            "registermbt1",
            "registermbt123",
            "register mbt",
            "mentaliseren",
            "mentaliseren1",
            "mentalisation",
            "psychotherapie",
            "psychotherapeut",
            "letmeinletmein",
            "changemeplease",
            "geheim123456",
            "correcthorsebatterystaple");

    /** Why a password may not be chosen; the label is the sentence for the visitor. */
    public enum PasswordFault {
        TOO_SHORT,
        TOO_LONG,
        /** It is the e-mail address, or what stands before its sign @. */
        IS_THE_ADDRESS,
        /** One of those that are tried first, or one sign over and over. */
        TOO_COMMON
    }

    private Password() {}

    /** The same password typed on another keyboard is the same here. */
    public static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    /**
     * What is wrong with it, empty when it may be chosen.
     *
     * @param email as typed, of whom the password is to be
     */
    public static Optional<PasswordFault> fault(String typed, String email) {
        String password = plain(typed);
        long length = password.codePoints().count();
        if (length < SHORTEST) {
            return Optional.of(PasswordFault.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordFault.TOO_LONG);
        }
        String small = password.strip().toLowerCase(Locale.ROOT);
        String address = email.strip().toLowerCase(Locale.ROOT);
        if (small.equals(address) || small.equals(address.replaceAll("@.*", ""))) {
            return Optional.of(PasswordFault.IS_THE_ADDRESS);
        }
        boolean oneSign = small.codePoints().distinct().count() <= 1;
        return COMMON.contains(small) || oneSign ? Optional.of(PasswordFault.TOO_COMMON) : Optional.empty();
    }
}
