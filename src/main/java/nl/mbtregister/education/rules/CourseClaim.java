package nl.mbtregister.education.rules;

import java.time.LocalDate;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.rulebook.rules.portfolio.CourseKind;
import org.jspecify.annotations.Nullable;

/**
 * A course as a person enters it.
 *
 * @param institute who gave it, 1 to 200 characters
 * @param licensed whether the Anna Freud Centre had licensed it, as the paper says
 * @param document id of the paper, or null while there is none
 */
public record CourseClaim(
        CourseKind course,
        String institute,
        boolean licensed,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable Long document) {
    static final int LONGEST = 200;

    /** @throws Refusal education.R1 or R2 */
    public CourseClaim {
        institute = institute.strip();
        if (institute.isEmpty() || institute.length() > LONGEST) {
            throw new Refusal("education.R1", LONGEST);
        }
        if (lastDay.isBefore(firstDay)) {
            throw new Refusal("education.R2");
        }
    }

    /** @throws Refusal education.R3 when it is not over yet */
    public CourseClaim on(LocalDate today) {
        if (lastDay.isAfter(today)) {
            throw new Refusal("education.R3");
        }
        return this;
    }
}
