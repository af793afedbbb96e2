package nl.mbtregister.education.rules;

import java.time.LocalDate;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.rulebook.rules.portfolio.EducationLevel;
import org.jspecify.annotations.Nullable;

/**
 * A diploma as a person enters it.
 *
 * @param name of the education and {@code school}: each 1 to 200 characters
 * @param document id of the paper, or null while there is none
 */
public record DiplomaClaim(
        String name,
        String school,
        EducationLevel level,
        LocalDate obtained,
        @Nullable Long document) {

    /** @throws Refusal education.R1 */
    public DiplomaClaim {
        name = name.strip();
        school = school.strip();
        if (name.isEmpty() || school.isEmpty() || Math.max(name.length(), school.length()) > CourseClaim.LONGEST) {
            throw new Refusal("education.R1", CourseClaim.LONGEST);
        }
    }

    /** @throws Refusal education.R3 when that day is still to come */
    public DiplomaClaim on(LocalDate today) {
        if (obtained.isAfter(today)) {
            throw new Refusal("education.R3");
        }
        return this;
    }
}
