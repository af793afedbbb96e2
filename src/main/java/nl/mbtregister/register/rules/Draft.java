package nl.mbtregister.register.rules;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An entry before it is recorded; {@link Entry} says what the parts mean. */
public record Draft(
        LocalDate effective,
        Basis basis,
        String basisReference,
        LocalDate edition,
        @Nullable Long annuls,
        Act act) {

    /** An entry that stands on its own. */
    public static Draft of(LocalDate effective, Basis basis, String basisReference, LocalDate edition, Act act) {
        return new Draft(effective, basis, basisReference, edition, null, act);
    }

    public Entry recorded(long id, Instant at, String by) {
        return new Entry(id, effective, at, by, basis, basisReference, edition, annuls, act);
    }
}
