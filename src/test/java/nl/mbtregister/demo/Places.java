package nl.mbtregister.demo;

import java.util.random.RandomGenerator;
import nl.mbtregister.kernel.Country;

/** Towns that exist, with institutions whose names say that they do not. */
final class Places {
    private static final Words DUTCH = Words.in("towns-nl.txt");
    private static final Words BELGIAN = Words.in("towns-be.txt");
    private static final String[] DUTCH_INSTITUTIONS = {
        "GGZ Voorbeeld %s",
        "Praktijk Proefdruk %s",
        "Centrum Fictief %s",
        "Jeugdhulp Zomaar %s",
        "Kliniek Nergenshuis %s"
    };
    private static final String[] BELGIAN_INSTITUTIONS = {
        "CGG Voorbeeld %s", "PZ Sint-Fictief %s", "Praktijk Verzonnen %s", "Dagkliniek Nergenshuis %s"
    };

    private Places() {}

    static String town(Country country, RandomGenerator random) {
        return (country == Country.BE ? BELGIAN : DUTCH).any(random);
    }

    static String institution(Country country, String town, RandomGenerator random) {
        var forms = country == Country.BE ? BELGIAN_INSTITUTIONS : DUTCH_INSTITUTIONS;
        return forms[random.nextInt(forms.length)].formatted(town);
    }
}
