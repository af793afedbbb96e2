package nl.mbtregister.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.accreditation.rules.AccreditationState;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;

/** The lists of requests by which the office and providers work; each one statement, however long. */
@ApplicationScoped
class CourseLists {
    private static final String SELECT = """
            select v.id, v.title, coalesce(i.name, p.display_name) as provider, c.number as accreditation, v.filed_on, v.granted,
              v.valid_through, case when v.state = 'ACCREDITED' and v.valid_through < ? then 'EXPIRED' else v.state end as state
            from course_version v join course c on c.id = v.course_id
              left join training_institute i on i.id = c.institute_id left join person p on p.id = c.person_id
            """;

    @Inject
    private Sql sql;

    /** Those of the office after a given one, the longest waiting first. */
    List<CourseLine> work(CourseWork work, LocalDate after, long afterId, int limit, LocalDate today) {
        return sql.all(
                SELECT + "where v.filed_at is not null and (v.filed_on, v.id) > (?, ?) and " + condition(work)
                        + " order by v.filed_on, v.id limit ?",
                CourseLists::line,
                today,
                after,
                afterId,
                limit);
    }

    /** Those of whoever asks before a given one, the newest first; without what gave way to a later version. */
    List<CourseLine> own(Caller caller, long before, int limit, LocalDate today) {
        return sql.all(
                SELECT + "where v.id < ? and v.state <> 'REPLACED' and " + Courses.OWN + " order by v.id desc limit ?",
                CourseLists::line,
                today,
                before,
                caller.personId(),
                Providers.account(caller),
                limit);
    }

    private static String condition(CourseWork work) {
        return switch (work) {
            case TO_DO -> "v.state in ('SUBMITTED', 'REVIEW')";
            case ASKED -> "v.state = 'MORE_INFO'";
            case ACCREDITED -> "v.state = 'ACCREDITED'";
            case CLOSED -> "v.state in ('REPLACED', 'REJECTED', 'WITHDRAWN')";
        };
    }

    private static CourseLine line(ResultSet row) throws SQLException {
        return new CourseLine(
                row.getLong("id"),
                row.getString("title"),
                row.getString("provider"),
                row.getString("accreditation"),
                AccreditationState.valueOf(row.getString("state")),
                row.getObject("filed_on", LocalDate.class),
                row.getObject("granted", Integer.class),
                row.getObject("valid_through", LocalDate.class));
    }
}
