package nl.mbtregister.education.rules;

import java.time.LocalDate;
import java.util.Locale;
import nl.mbtregister.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was at a course that the register accredited; all else is known of the course.
 *
 * @param accreditation its number, as on the certificate
 * @param lastDay any day of the course
 * @param document id of the certificate; null while there is none
 */
public record AttendedClaim(
        String accreditation, LocalDate lastDay, @Nullable Long document) implements Claimed {

    /** @throws Refusal education.R12 without a number */
    public AttendedClaim {
        accreditation = accreditation.strip().toUpperCase(Locale.ROOT);
        if (accreditation.isEmpty()) {
            throw new Refusal("education.R12");
        }
    }
}
