package nl.mbtregister.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A Dutch or Belgian postcode in its one proper form: {@code 1234 AB} or {@code 1234}.
 *
 * @param country whose postcode
 * @param text in its proper form
 */
public record Postcode(Country country, String text) {
    /** Four digits from 1000 and two letters, which are never SA, SD or SS. */
    private static final Pattern DUTCH = Pattern.compile("([1-9][0-9]{3})((?!S[ADS])[A-Z]{2})");

    private static final Pattern BELGIAN = Pattern.compile("[1-9][0-9]{3}");

    public static Reading<Postcode> read(Country country, String typed) {
        String bare = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Z}\\p{Cf}]", "");
        return switch (country) {
            case NL -> {
                var dutch = DUTCH.matcher(bare);
                yield dutch.matches() ? good(country, dutch.group(1) + " " + dutch.group(2)) : bad();
            }
            case BE -> BELGIAN.matcher(bare).matches() ? good(country, bare) : bad();
        };
    }

    private static Reading<Postcode> good(Country country, String text) {
        return new Reading.Good<>(new Postcode(country, text));
    }

    private static Reading<Postcode> bad() {
        return Reading.bad(Reading.Fault.NOT_A_NUMBER);
    }
}
