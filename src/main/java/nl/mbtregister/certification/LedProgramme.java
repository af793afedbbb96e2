package nl.mbtregister.certification;

import nl.mbtregister.criteria.rules.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A programme of which the caller may begin a round.
 *
 * @param offered what the programme offers, from which the scope is chosen
 * @param open id of the round that is open; null when there is none
 * @param decided id of the last round that was decided; null when there is none
 */
public record LedProgramme(
        ProgrammeOf programme,
        Scope offered,
        @Nullable Long open,
        @Nullable Long decided) {}
