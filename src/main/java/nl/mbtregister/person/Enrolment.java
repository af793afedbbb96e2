package nl.mbtregister.person;

import java.util.List;
import nl.mbtregister.person.rules.OutsideClaim;
import nl.mbtregister.person.rules.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Everything by which a person enters the register's books.
 *
 * @param language of letters: {@code nl} or {@code en}
 * @param email never public
 */
public record Enrolment(
        PersonName name,
        @Nullable String titleBefore,
        @Nullable String titleAfter,
        boolean givenNamePublic,
        String language,
        @Nullable String email,
        @Nullable String institution,
        @Nullable String town,
        List<OutsideClaim> outside) {}
