package nl.mbtregister.demo;

import java.util.List;
import java.util.random.RandomGenerator;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.person.rules.NameOrder;
import nl.mbtregister.person.rules.PersonName;
import org.jspecify.annotations.Nullable;

/** Whole names: initials, a given name, and for some the partner's surname in each order. */
final class Names {
    private static final Words GIVEN = Words.in("given-names.txt");
    private static final List<String> TWO_LETTER_INITIALS = List.of("Th", "Ph", "Ch", "Chr", "Ĳ");
    private static final List<NameOrder> WITH_PARTNER =
            List.of(NameOrder.OWN_PARTNER, NameOrder.PARTNER_OWN, NameOrder.PARTNER);

    private Names() {}

    static PersonName any(long person, Country country, RandomGenerator random) {
        var given = GIVEN.any(random);
        var initials = new StringBuilder(initial(given));
        for (int more = random.nextInt(3); more > 0; more--) {
            initials.append(initial(GIVEN.any(random)));
        }
        var own = Surnames.any(person, country, random);
        boolean couple = random.nextInt(country == Country.NL ? 6 : 24) == 0;
        var partner = couple ? Surnames.any(person, country, random) : null;
        var order = couple ? WITH_PARTNER.get(random.nextInt(3)) : NameOrder.OWN;
        return new PersonName(country, initials.toString(), given, own, partner, order);
    }

    static @Nullable String title(RandomGenerator random) {
        return switch (random.nextInt(20)) {
            case 0, 1, 2 -> "drs.";
            case 3, 4 -> "dr.";
            case 5 -> "prof. dr.";
            default -> null;
        };
    }

    /** {@code Th.} for Theodoor, {@code J.} for Johanna. */
    private static String initial(String given) {
        return TWO_LETTER_INITIALS.stream()
                        .filter(given::startsWith)
                        .reduce((one, longer) -> longer)
                        .orElseGet(() -> given.substring(0, 1))
                + ".";
    }
}
