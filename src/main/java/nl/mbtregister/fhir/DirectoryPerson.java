package nl.mbtregister.fhir;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.person.rules.NameOrder;
import nl.mbtregister.person.rules.Surname;
import org.jspecify.annotations.Nullable;

/**
 * What the directory may tell of a person.
 *
 * @param given by the person's own choice only
 * @param languages as the person tells them, checked by nobody; null when not told
 * @param at last change; null of who was never listed
 */
record DirectoryPerson(
        long id,
        String number,
        String display,
        @Nullable String before,
        @Nullable String after,
        String initials,
        @Nullable String given,
        Surname own,
        @Nullable Surname partner,
        NameOrder order,
        Country country,
        List<Profession> professions,
        @Nullable String languages,
        @Nullable Instant at) {

    /** @param big null unless it is of the BIG register */
    record Profession(
            String name, boolean inTraining, @Nullable String big) {}

    boolean usesOwn() {
        return order != NameOrder.PARTNER;
    }

    boolean usesPartner() {
        return partner != null && order != NameOrder.OWN;
    }

    /** The surname as it is used: {@code van der Poel-de Vries}. */
    String family() {
        Stream<Surname> used = Stream.of(usesOwn() ? own : null, usesPartner() ? partner : null)
                .filter(Objects::nonNull);
        List<String> inside = used.map(Surname::inside).toList();
        return String.join("-", order == NameOrder.PARTNER_OWN ? inside.reversed() : inside);
    }
}
