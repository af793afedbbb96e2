package nl.mbtregister.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.register.rules.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A registration elsewhere. Its number has the form of a real one and comes from a range that is never given out: BIG and
 * SKJ numbers start with zeros, Belgian ones with a zero for the profession.
 */
record Elsewhere(
        Country country,
        String register,
        String profession,
        @Nullable String number,
        boolean inTraining,
        Period valid) {
    private static final Words PSYCHOLOGISTS = new Words(List.of(
            "GZ-psycholoog", "psychotherapeut", "klinisch psycholoog", "psychiater", "orthopedagoog-generalist"));
    private static final Words ARTS =
            new Words(List.of("beeldend therapeut", "dramatherapeut", "muziektherapeut", "psychomotorisch therapeut"));

    /** @param entries the first of them is about the basic title, which nobody gets before a profession */
    static List<Elsewhere> of(
            long index, Country country, Title specialist, List<Entry> entries, RandomGenerator random) {
        var since = entries.getFirst().effective().minusDays(800 + random.nextInt(2500));
        return country == Country.BE
                ? belgian(index, specialist, since, random)
                : dutch(index, specialist, since, random);
    }

    private static List<Elsewhere> dutch(long index, Title specialist, LocalDate since, RandomGenerator random) {
        return switch (specialist) {
            case ARTS_BODY_THERAPIST ->
                List.of(of(Country.NL, "REGISTER_VAKTHERAPIE", ARTS.any(random), digits(index, 6), since));
            case MILIEU_THERAPIST ->
                List.of(of(Country.NL, "SKJ", "jeugd- en gezinsprofessional", digits(index, 9), since));
            default -> {
                var big = digits(index, 11);
                if (random.nextInt(12) == 0) {
                    var changed = since.plusDays(600);
                    yield List.of(
                            new Elsewhere(Country.NL, "BIG", "GZ-psycholoog", big, true, new Period(since, changed)),
                            of(Country.NL, "BIG", "GZ-psycholoog", big, changed));
                }
                yield random.nextInt(10) == 0 && specialist == Title.BASIC_THERAPIST
                        ? List.of()
                        : List.of(of(Country.NL, "BIG", PSYCHOLOGISTS.any(random), big, since));
            }
        };
    }

    private static List<Elsewhere> belgian(long index, Title specialist, LocalDate since, RandomGenerator random) {
        var profession = switch (specialist) {
            case ARTS_BODY_THERAPIST, MILIEU_THERAPIST -> "klinisch orthopedagoog";
            default -> "klinisch psycholoog";
        };
        var all = new ArrayList<Elsewhere>();
        all.add(of(Country.BE, "VISUM", profession, "DEMO-" + index, since));
        all.add(of(Country.BE, "ERKENNING", profession, null, since.plusDays(90)));
        if (random.nextInt(3) == 0) {
            long running = index % 100_000;
            all.add(of(Country.BE, "RIZIV", profession, "%06d%02d".formatted(running, 97 - running % 97), since));
        }
        return all;
    }

    private static Elsewhere of(
            Country country, String register, String profession, @Nullable String number, LocalDate since) {
        return new Elsewhere(country, register, profession, number, false, Period.since(since));
    }

    private static String digits(long index, int length) {
        return ("%0" + length + "d").formatted(index + 1);
    }
}
