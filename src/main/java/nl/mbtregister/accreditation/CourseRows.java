package nl.mbtregister.accreditation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mbtregister.accreditation.rules.AccreditationState;
import nl.mbtregister.accreditation.rules.CourseContent;
import nl.mbtregister.accreditation.rules.CourseTheme;
import nl.mbtregister.accreditation.rules.ProgrammePart;
import nl.mbtregister.accreditation.rules.Trainer;
import nl.mbtregister.kernel.Title;
import org.jspecify.annotations.Nullable;

/** Reads what the tables hold about a version of a course. */
final class CourseRows {
    /** Columns and joins that {@link #version} reads. */
    static final String SELECT = """
            select v.*, c.number as accreditation, c.person_id, c.institute_id, coalesce(i.name, p.display_name) as provider
            from course_version v join course c on c.id = v.course_id
              left join training_institute i on i.id = c.institute_id left join person p on p.id = c.person_id
            """;

    private CourseRows() {}

    static CourseVersion version(ResultSet row) throws SQLException {
        return new CourseVersion(
                row.getLong("id"),
                row.getLong("course_id"),
                row.getInt("number"),
                row.getString("accreditation"),
                AccreditationState.valueOf(row.getString("state")),
                Providers.read(row),
                content(row),
                filed(row),
                decided(row),
                row.getInt("version"));
    }

    private static CourseContent content(ResultSet row) throws SQLException {
        String theme = row.getString("theme");
        return new CourseContent(
                row.getString("title"),
                theme == null ? null : CourseTheme.valueOf(theme),
                row.getString("summary"),
                row.getString("website"),
                titles(row),
                trainers(row, "trainers"),
                each(row, "programme", ProgrammePart::read));
    }

    static Set<Title> titles(ResultSet row) throws SQLException {
        return strings(row, "targets").map(Title::valueOf).collect(Collectors.toSet());
    }

    static List<Trainer> trainers(ResultSet row, String column) throws SQLException {
        return each(row, column, Trainer::read);
    }

    private static CourseVersion.@Nullable Filed filed(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("filed_on", LocalDate.class);
        return on == null
                ? null
                : new CourseVersion.Filed(
                        on, row.getString("filed_by"), CalculationJson.read(row.getString("calculation")));
    }

    private static CourseVersion.@Nullable Decided decided(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("decided_on", LocalDate.class);
        String reason = row.getString("reason");
        return on == null
                ? null
                : new CourseVersion.Decided(
                        on,
                        row.getObject("granted", Integer.class),
                        reason == null ? "" : reason,
                        row.getObject("valid_through", LocalDate.class));
    }

    private static <T> List<T> each(ResultSet row, String column, Function<String, Optional<T>> read)
            throws SQLException {
        return strings(row, column).map(read).flatMap(Optional::stream).toList();
    }

    private static Stream<String> strings(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }
}
