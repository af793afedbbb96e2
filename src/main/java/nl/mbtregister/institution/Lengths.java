package nl.mbtregister.institution;

import java.util.stream.Stream;
import nl.mbtregister.kernel.Refusal;

/** How long may be what people type. */
final class Lengths {
    private static final int LONGEST = 200;
    private static final int LONGEST_TOWN = 100;
    private static final int LONGEST_POSTCODE = 10;

    private Lengths() {}

    /** @throws Refusal institution.R9 */
    static void check(String... typed) {
        Stream.of(typed).forEach(text -> check(text, LONGEST));
    }

    /** @throws Refusal institution.R9 */
    static void check(Location.Place place) {
        check(place.name(), place.street());
        check(place.postcode(), LONGEST_POSTCODE);
        check(place.town(), LONGEST_TOWN);
    }

    private static void check(String typed, int most) {
        if (typed.length() > most) {
            throw new Refusal("institution.R9", most);
        }
    }
}
