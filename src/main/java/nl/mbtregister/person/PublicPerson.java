package nl.mbtregister.person;

import java.util.List;
import nl.mbtregister.kernel.Country;
import nl.mbtregister.kernel.RegisterNumber;
import org.jspecify.annotations.Nullable;

/**
 * Everything that this package lets the public know of one person.
 *
 * @param number the present one, also when a former one was asked for
 * @param givenName by the person's own choice only
 * @param declared by the person, checked by nobody
 */
public record PublicPerson(
        long personId,
        RegisterNumber number,
        String displayName,
        @Nullable String titleBefore,
        @Nullable String titleAfter,
        String initials,
        @Nullable String givenName,
        Country country,
        @Nullable String institution,
        @Nullable String town,
        List<BasicProfession> professions,
        List<SelfDeclared> declared) {}
