package nl.mbtregister.education.rules;

import java.time.LocalDate;
import nl.mbtregister.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** What people enter about themselves, before anything is reckoned. */
public sealed interface Claimed permits ActivityClaim, AttendedClaim {

    LocalDate lastDay();

    /** Id of the certificate; null while there is none. */
    @Nullable
    Long document();

    /** @throws Refusal education.R3 when it is not over yet */
    static void requireOver(LocalDate lastDay, LocalDate today) {
        if (lastDay.isAfter(today)) {
            throw new Refusal("education.R3");
        }
    }
}
