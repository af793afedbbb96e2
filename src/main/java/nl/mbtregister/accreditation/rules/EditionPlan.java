package nl.mbtregister.accreditation.rules;

import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.kernel.Refusal;

/**
 * When and where a course is held, once.
 *
 * @param place empty when it is online only
 * @param lastDay the first one for a course of one day
 */
public record EditionPlan(
        EditionMode mode, String place, LocalDate firstDay, LocalDate lastDay, List<Trainer> trainers) {

    public EditionPlan {
        place = mode == EditionMode.ONLINE ? "" : place;
        trainers = List.copyOf(trainers);
    }

    /**
     * @param validThrough last day on which the course may be held
     * @throws Refusal accreditation.R12 when it does not fit the course, accreditation.R17 when something is too long
     */
    public EditionPlan fitting(CourseContent accredited, LocalDate validFrom, LocalDate validThrough) {
        if (lastDay.isBefore(firstDay)
                || firstDay.isBefore(validFrom)
                || lastDay.isAfter(validThrough)
                || (mode != EditionMode.ONLINE && place.isBlank())
                || trainers.isEmpty()
                || !accredited.trainerKinds().containsAll(CourseContent.kinds(trainers))) {
            throw new Refusal("accreditation.R12", validFrom, validThrough);
        }
        if (place.length() > CourseContent.LONGEST_LINE) {
            throw new Refusal("accreditation.R17", CourseContent.LONGEST_LINE);
        }
        return this;
    }
}
