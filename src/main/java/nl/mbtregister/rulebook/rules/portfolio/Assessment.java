package nl.mbtregister.rulebook.rules.portfolio;

import java.time.LocalDate;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a test of competence.
 *
 * @param title the title it is about; null when it is about no title
 * @param fragments recordings seen, 0 or more
 * @param shortestMinutes length of the shortest of them, in minutes
 * @param reflectionReport whether the reflection report was part of it
 * @param supervisedByAssessor whether the assessor had supervised this person
 * @param clinicalSessions sessions on clinical skills that an entrance test asks for, 0 or more
 */
public record Assessment(
        String id,
        LocalDate day,
        AssessmentKind assessment,
        @Nullable Title title,
        int fragments,
        int shortestMinutes,
        boolean reflectionReport,
        boolean supervisedByAssessor,
        int clinicalSessions,
        boolean positive)
        implements Row {

    @Override
    public RowKind kind() {
        return RowKind.ASSESSMENT;
    }

    @Override
    public Period span() {
        return Period.through(day, day);
    }
}
