package nl.mbtregister.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** What somebody told about themselves, with consent to show it. */
record Told(String field, String value, LocalDate consentedOn) {
    private static final Words LANGUAGES = new Words(List.of(
            "Nederlands, Engels", "Nederlands, Frans", "Nederlands, Engels, Duits", "Nederlands, Turks", "Nederlands"));
    private static final Words TARGET_GROUPS = new Words(List.of(
            "Volwassenen", "Jongeren van 14 tot 23 jaar", "Volwassenen en gezinnen", "Ouders van jonge kinderen"));

    static List<Told> by(RandomGenerator random, LocalDate today) {
        var all = new ArrayList<Told>();
        var day = today.minusDays(1 + random.nextInt(700));
        if (random.nextInt(6) == 0) {
            all.add(new Told("LANGUAGES", LANGUAGES.any(random), day));
        }
        if (random.nextInt(8) == 0) {
            all.add(new Told("TARGET_GROUP", TARGET_GROUPS.any(random), day));
        }
        if (random.nextInt(20) == 0) {
            all.add(new Told("WEBSITE", "https://praktijk-" + random.nextInt(100_000) + ".example/", day));
        }
        return all;
    }
}
