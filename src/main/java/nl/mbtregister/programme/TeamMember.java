package nl.mbtregister.programme;

import java.time.LocalDate;
import nl.mbtregister.programme.rules.Consent;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a team.
 *
 * @param person of the register; null for who is named by function only
 * @param number and name of that person
 * @param deniedOn day on which that person said not to work here; then it counts for nothing
 */
public record TeamMember(
        long id,
        @Nullable Long person,
        @Nullable String number,
        @Nullable String name,
        MemberEntry entry,
        Consent consent,
        @Nullable LocalDate deniedOn) {

    /** Whether they work in the team on that day. */
    public boolean works(LocalDate day) {
        return deniedOn == null && entry.days().contains(day);
    }
}
