package nl.mbtregister.kernel;

import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Function;

/**
 * The digits of a number as people type it: blanks, full stops, hyphens and invisible marks between them mean nothing, and
 * full-width digits are digits.
 */
record Digits(String text) {

    /** Empty when something else than digits is left, or nothing at all. */
    static Optional<Digits> in(String typed) {
        String bare = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{Cf}.\\-]", "");
        return bare.matches("[0-9]+") ? Optional.of(new Digits(bare)) : Optional.empty();
    }

    /** Reads a number of a fixed length that has no check digits. */
    static <N> Reading<N> ofLength(int length, String typed, Function<String, N> number) {
        return in(typed)
                .map(digits -> digits.text.length() == length
                        ? new Reading.Good<>(number.apply(digits.text))
                        : Reading.<N>bad(Reading.Fault.WRONG_LENGTH))
                .orElseGet(() -> Reading.bad(Reading.Fault.NOT_A_NUMBER));
    }

    int length() {
        return text.length();
    }

    /** The digits from the given place up to another, as a number of at most 18 digits. */
    long value(int from, int to) {
        return Long.parseLong(text, from, to, 10);
    }
}
