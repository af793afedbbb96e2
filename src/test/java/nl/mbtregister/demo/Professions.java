package nl.mbtregister.demo;

import static nl.mbtregister.person.rules.OutsideRegister.BIG;
import static nl.mbtregister.person.rules.OutsideRegister.ERKENNING;
import static nl.mbtregister.person.rules.OutsideRegister.PSYCHOLOGENCOMMISSIE;
import static nl.mbtregister.person.rules.OutsideRegister.REGISTER_VAKTHERAPIE;
import static nl.mbtregister.person.rules.OutsideRegister.RIZIV;
import static nl.mbtregister.person.rules.OutsideRegister.SKJ;
import static nl.mbtregister.person.rules.OutsideRegister.VISUM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.person.rules.OutsideClaim;
import nl.mbtregister.person.rules.OutsideRegister;
import nl.mbtregister.register.rules.Entry;

/**
 * Registrations elsewhere. Their numbers have the form of real ones and come from ranges that are never given out: BIG and
 * SKJ numbers start with zeros, Belgian ones with a zero for the profession.
 */
final class Professions {
    private static final Words PSYCHOLOGISTS = new Words(List.of(
            "GZ-psycholoog", "psychotherapeut", "klinisch psycholoog", "psychiater", "orthopedagoog-generalist"));
    private static final Words ARTS =
            new Words(List.of("beeldend therapeut", "dramatherapeut", "muziektherapeut", "psychomotorisch therapeut"));

    private Professions() {}

    /** @param entries the first of them is about the basic title, which nobody gets before a profession */
    static List<OutsideClaim> of(
            long index, Country country, Title specialist, List<Entry> entries, RandomGenerator random) {
        var since = entries.getFirst().effective().minusDays(800 + random.nextInt(2500));
        return country == Country.BE
                ? belgian(index, specialist, since, random)
                : dutch(index, specialist, since, random);
    }

    private static List<OutsideClaim> dutch(long index, Title specialist, LocalDate since, RandomGenerator random) {
        return switch (specialist) {
            case ARTS_BODY_THERAPIST -> List.of(of(REGISTER_VAKTHERAPIE, ARTS.any(random), digits(index, 9), since));
            case MILIEU_THERAPIST -> List.of(of(SKJ, "jeugd- en gezinsprofessional", digits(index, 9), since));
            default -> psychologist(index, specialist, since, random);
        };
    }

    private static List<OutsideClaim> psychologist(
            long index, Title specialist, LocalDate since, RandomGenerator random) {
        var number = digits(index, 11);
        return switch (random.nextInt(12)) {
            case 0 -> {
                var trained = since.plusDays(600);
                yield List.of(
                        new OutsideClaim(BIG, "GZ-psycholoog", number, true, new Period(since, trained)),
                        of(BIG, "GZ-psycholoog", number, trained));
            }
            case 1 -> specialist == Title.BASIC_THERAPIST ? List.of() : List.of(of(BIG, "psychiater", number, since));
            default -> List.of(of(BIG, PSYCHOLOGISTS.any(random), number, since));
        };
    }

    private static List<OutsideClaim> belgian(long index, Title specialist, LocalDate since, RandomGenerator random) {
        boolean psychologist = specialist != Title.ARTS_BODY_THERAPIST && specialist != Title.MILIEU_THERAPIST;
        var profession = psychologist ? "klinisch psycholoog" : "klinisch orthopedagoog";
        var all = new ArrayList<OutsideClaim>();
        all.add(of(VISUM, profession, "DEMO-" + (index + 1), since));
        all.add(of(ERKENNING, profession, "", since.plusDays(90)));
        if (psychologist && random.nextInt(2) == 0) {
            all.add(of(PSYCHOLOGENCOMMISSIE, profession, "DEMO-" + (index + 1), since));
        }
        if (random.nextInt(3) == 0) {
            long running = index % 100_000;
            all.add(of(RIZIV, profession, "%06d%02d".formatted(running, 97 - running % 97), since));
        }
        return all;
    }

    private static OutsideClaim of(OutsideRegister register, String profession, String number, LocalDate since) {
        return new OutsideClaim(register, profession, number, false, Period.since(since));
    }

    private static String digits(long index, int length) {
        return ("%0" + length + "d").formatted(index + 1);
    }
}
