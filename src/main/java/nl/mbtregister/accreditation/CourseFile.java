package nl.mbtregister.accreditation;

import java.util.List;
import nl.mbtregister.accreditation.rules.AccreditationState;

/**
 * A version of a course with everything about it.
 *
 * @param state as of today
 * @param editions of its course, the last ones first; at most {@link OpeningCourse#EDITIONS}
 */
public record CourseFile(
        CourseVersion version,
        AccreditationState state,
        List<CourseQuestion> questions,
        List<CourseEdition> editions) {}
