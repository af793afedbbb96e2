package nl.mbtregister.fhir;

import java.time.Instant;
import java.time.LocalDate;
import nl.mbtregister.programme.rules.MemberFunction;
import org.jspecify.annotations.Nullable;

/**
 * As what somebody works: the registration itself, or a place in the team of a programme.
 *
 * @param institution and {@code town}: where the person works, as the public reads it
 * @param website by the person's own choice; null when none
 * @param team null for the registration itself
 */
record DirectoryRole(
        long person,
        String number,
        String name,
        @Nullable String institution,
        @Nullable String town,
        @Nullable String website,
        @Nullable Team team,
        @Nullable Instant at) {

    /** @param from first day in the team */
    record Team(
            String programme,
            String programmeName,
            long institution,
            String institutionName,
            MemberFunction function,
            LocalDate from) {}

    /** Number of the person, and of the programme behind it. */
    String id() {
        return team == null ? number : number + "-" + team.programme();
    }
}
