package nl.mbtregister.person;

import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.person.rules.NameOrder;
import nl.mbtregister.person.rules.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * What a person chooses about how he or she appears.
 *
 * @param language of letters: {@code nl} or {@code en}
 * @param institution and {@code town}: public, at most 200 characters, or null
 */
public record OwnChoices(
        NameOrder order,
        boolean givenNamePublic,
        String language,
        @Nullable String institution,
        @Nullable String town) {
    private static final int LONGEST = 200;

    /** @throws Refusal person.R18 with the most characters */
    public OwnChoices {
        institution = institution == null || institution.isBlank() ? null : institution.strip();
        town = town == null || town.isBlank() ? null : town.strip();
        boolean tooLong =
                institution != null && institution.length() > LONGEST || town != null && town.length() > LONGEST;
        if (tooLong || !language.equals("nl") && !language.equals("en")) {
            throw new Refusal("person.R18", LONGEST);
        }
    }

    PersonName appliedTo(PersonName name) {
        return new PersonName(name.country(), name.initials(), name.givenName(), name.own(), name.partner(), order);
    }
}
