package nl.mbtregister.person;

import nl.mbtregister.kernel.Country;
import nl.mbtregister.kernel.RegisterNumber;
import org.jspecify.annotations.Nullable;

/**
 * One line of a search's answer.
 *
 * @param tier 1 the number, 2 the full name, 3 the core of the surname or another name of the person, 4 the beginning of a
 *     name, 5 a name near to what was asked
 */
public record FoundPerson(
        long personId,
        RegisterNumber number,
        String displayName,
        @Nullable String town,
        Country country,
        int tier) {}
