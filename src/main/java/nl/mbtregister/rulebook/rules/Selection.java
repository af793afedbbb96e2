package nl.mbtregister.rulebook.rules;

import java.util.Map;
import java.util.Set;
import nl.mbtregister.rulebook.rules.portfolio.ActivityKind;
import nl.mbtregister.rulebook.rules.portfolio.CaseForm;
import nl.mbtregister.rulebook.rules.portfolio.CourseKind;
import nl.mbtregister.rulebook.rules.portfolio.EducationField;
import nl.mbtregister.rulebook.rules.portfolio.EducationLevel;
import nl.mbtregister.rulebook.rules.portfolio.MeetingSubject;
import nl.mbtregister.rulebook.rules.portfolio.RowKind;
import nl.mbtregister.rulebook.rules.portfolio.SupervisorKind;
import nl.mbtregister.rulebook.rules.portfolio.Theme;
import nl.mbtregister.rulebook.rules.portfolio.WorkField;
import org.jspecify.annotations.Nullable;

/** Which rows of one kind a requirement looks for. An empty set in a selection means any. */
public sealed interface Selection {

    RowKind kind();

    /** The figures in the selection by the names that a sentence uses. */
    default Map<String, Figure> figures() {
        return Map.of();
    }

    /** @param fresh true when a meeting on which a title was granted does not count again */
    record Meetings(MeetingSubject about, Set<SupervisorKind> by, boolean fresh) implements Selection {
        @Override
        public RowKind kind() {
            return RowKind.MEETING;
        }
    }

    record Teachings(Set<Theme> themes, boolean fresh) implements Selection {
        @Override
        public RowKind kind() {
            return RowKind.TEACHING;
        }
    }

    /** @param months least length of the treatment in months */
    record Cases(
            Set<CaseForm> forms,
            boolean targetGroup,
            boolean adolescents,
            boolean supervised,
            boolean completed,
            @Nullable Figure months)
            implements Selection {
        @Override
        public RowKind kind() {
            return RowKind.CASE;
        }

        @Override
        public Map<String, Figure> figures() {
            return months == null ? Map.of() : Map.of("months", months);
        }
    }

    record Courses(Set<CourseKind> courses) implements Selection {
        @Override
        public RowKind kind() {
            return RowKind.COURSE;
        }
    }

    record Educations(EducationLevel atLeast, Set<EducationField> fields) implements Selection {
        @Override
        public RowKind kind() {
            return RowKind.EDUCATION;
        }
    }

    /**
     * @param current true when it must be held on the day of judging
     * @param hours least hours of MBT a week
     */
    record Employments(
            Set<WorkField> fields,
            boolean current,
            @Nullable Figure hours,
            boolean team,
            boolean adolescents) implements Selection {
        @Override
        public RowKind kind() {
            return RowKind.EMPLOYMENT;
        }

        @Override
        public Map<String, Figure> figures() {
            return hours == null ? Map.of() : Map.of("hours", hours);
        }
    }

    record Activities(Set<ActivityKind> activities) implements Selection {
        @Override
        public RowKind kind() {
            return RowKind.ACTIVITY;
        }
    }
}
