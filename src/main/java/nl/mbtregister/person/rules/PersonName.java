package nl.mbtregister.person.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.person.rules.SearchKey.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A person's name in its parts, by the rules of one country. Titles are no part of it.
 *
 * @param initials each ending in a full stop: {@code J.M.}, {@code Th.}
 * @param givenName for staff, and public by the person's own choice only
 * @param partner required by every order but {@link NameOrder#OWN}
 */
public record PersonName(
        Country country,
        String initials,
        @Nullable String givenName,
        Surname own,
        @Nullable Surname partner,
        NameOrder order) {
    private static final Pattern INITIALS = Pattern.compile("(?U)(\\p{L}{1,4}\\.[ -]?){1,12}");

    /** @throws Refusal person.R4 or person.R6 */
    public PersonName {
        initials = initials.strip();
        if (!INITIALS.matcher(initials).matches()) {
            throw new Refusal("person.R4");
        }
        if (givenName != null && (givenName.isBlank() || givenName.length() > Surname.LONGEST)) {
            throw new Refusal("person.R4");
        }
        boolean foreignParticle = !own.fits(country) || partner != null && !partner.fits(country);
        if (foreignParticle || partner == null && order != NameOrder.OWN) {
            throw new Refusal("person.R6");
        }
    }

    /** As the register shows it: {@code J. van der Poel-de Vries}. */
    public String display() {
        return initials + " " + used().stream().map(Surname::inside).collect(Collectors.joining("-"));
    }

    /** Behind "mevrouw" or "heer": {@code Van der Poel-de Vries}. */
    public String salutation() {
        var used = used();
        return Stream.concat(
                        Stream.of(used.getFirst().standing()),
                        used.stream().skip(1).map(Surname::inside))
                .collect(Collectors.joining("-"));
    }

    /** Lists compare these letter by letter: surname as the country sorts it, then initials, then the particle. */
    public String sortKey() {
        var used = used();
        String surname = used.getFirst().sorted().key()
                + used.stream().skip(1).map(one -> one.whole().key()).collect(Collectors.joining());
        String particle = used.getFirst().particle();
        return surname + " " + initialsKey()
                + (particle == null ? "" : " " + Spelling.of(particle).key());
    }

    /** The first letter of each initial: {@code jm}. */
    public String initialsKey() {
        return Spelling.of(initials).initials();
    }

    /** Everything that this name is found by, each key once, under its best kind. */
    public List<SearchKey> keys() {
        var keys = new LinkedHashMap<String, SearchKey>();
        var used = used();
        boolean single = used.size() == 1;
        add(
                keys,
                used.stream().map(one -> one.whole().key()).collect(Collectors.joining()),
                Kind.FULL,
                single && used.getFirst().particle() == null);
        add(keys, used.getFirst().sorted().key(), Kind.CORE, true);
        var surnames = partner == null ? List.of(own) : List.of(own, partner);
        for (var surname : surnames) {
            add(keys, surname.whole().key(), Kind.OTHER, surname.particle() == null);
            add(keys, surname.sorted().key(), Kind.OTHER, true);
            add(keys, surname.bare().key(), Kind.OTHER, true);
        }
        if (partner != null) {
            addCombinations(keys, own, partner);
            addCombinations(keys, partner, own);
        }
        return List.copyOf(keys.values());
    }

    private List<Surname> used() {
        var used = new ArrayList<Surname>(2);
        if (order != NameOrder.PARTNER) {
            used.add(own);
        }
        if (partner != null && order != NameOrder.OWN) {
            used.add(order == NameOrder.PARTNER_OWN ? 0 : used.size(), partner);
        }
        return used;
    }

    private static void addCombinations(SequencedMap<String, SearchKey> keys, Surname first, Surname second) {
        add(keys, first.whole().key() + second.whole().key(), Kind.OTHER, false);
        add(keys, first.bare().key() + second.whole().key(), Kind.OTHER, false);
        add(keys, first.bare().key() + second.bare().key(), Kind.OTHER, false);
    }

    private static void add(SequencedMap<String, SearchKey> keys, String key, Kind kind, boolean near) {
        keys.putIfAbsent(key, new SearchKey(key, kind, near));
    }
}
