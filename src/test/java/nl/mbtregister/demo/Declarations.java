package nl.mbtregister.demo;

import static nl.mbtregister.person.rules.DeclaredField.ACCEPTS_SUPERVISEES;
import static nl.mbtregister.person.rules.DeclaredField.LANGUAGES;
import static nl.mbtregister.person.rules.DeclaredField.TARGET_GROUP;
import static nl.mbtregister.person.rules.DeclaredField.WEBSITE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.person.SelfDeclared;

/** What somebody told about themselves, with consent to show it. */
final class Declarations {
    static final String WORDING = "Verzonnen toestemming in het demoregister.";

    private static final Words SPOKEN = new Words(List.of(
            "Nederlands, Engels", "Nederlands, Frans", "Nederlands, Engels, Duits", "Nederlands, Turks", "Nederlands"));
    private static final Words GROUPS = new Words(List.of(
            "Volwassenen", "Jongeren van 14 tot 23 jaar", "Volwassenen en gezinnen", "Ouders van jonge kinderen"));

    private Declarations() {}

    static List<SelfDeclared> of(Title title, LocalDate today, RandomGenerator random) {
        var all = new ArrayList<SelfDeclared>();
        var day = today.minusDays(1 + random.nextInt(700));
        if (random.nextInt(6) == 0) {
            all.add(new SelfDeclared(LANGUAGES, SPOKEN.any(random), day));
        }
        if (random.nextInt(8) == 0) {
            all.add(new SelfDeclared(TARGET_GROUP, GROUPS.any(random), day));
        }
        if (random.nextInt(20) == 0) {
            all.add(new SelfDeclared(WEBSITE, "https://praktijk-" + random.nextInt(100_000) + ".example/", day));
        }
        if (title == Title.SUPERVISOR && random.nextInt(3) == 0) {
            all.add(new SelfDeclared(ACCEPTS_SUPERVISEES, "ja", day));
        }
        return all;
    }
}
