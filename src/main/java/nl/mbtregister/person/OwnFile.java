package nl.mbtregister.person;

import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.person.rules.PersonName;
import org.jspecify.annotations.Nullable;

/** What a person sees of the own file, with the version that a change must name. */
public record OwnFile(
        long version,
        RegisterNumber number,
        PersonName name,
        @Nullable String email,
        OwnChoices choices) {}
