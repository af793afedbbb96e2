package nl.mbtregister.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import nl.mbtregister.accreditation.rules.EditionPlan;
import org.jspecify.annotations.Nullable;

/**
 * A course as it is held, once.
 *
 * @param held what is held: the version whose content and points it has
 * @param sequence goes up with each change
 * @param cancelledOn since when it is called off; null when it is not
 */
public record CourseEdition(
        long id,
        CourseVersion held,
        EditionPlan plan,
        int sequence,
        Instant changedAt,
        @Nullable LocalDate cancelledOn) {

    public boolean cancelled() {
        return cancelledOn != null;
    }

    public boolean begunBy(LocalDate day) {
        return !plan.firstDay().isAfter(day);
    }
}
