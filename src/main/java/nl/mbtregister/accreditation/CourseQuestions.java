package nl.mbtregister.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;

/** What the office asked about requests, and what was answered. */
@ApplicationScoped
class CourseQuestions {
    @Inject
    private Sql sql;

    void ask(CourseVersion version, String asked, Caller by, Instant at) {
        sql.change("""
                insert into course_question (version_id, number, asked, asked_at, asked_by)
                select ?, count(*) + 1, ?, ?, ? from course_question where version_id = ?""", version.id(), asked, at, by.id(), version.id());
    }

    void answer(CourseVersion version, String answer, Instant at) {
        sql.change(
                "update course_question set answer = ?, answered_at = ? where version_id = ? and answered_at is null",
                answer,
                at,
                version.id());
    }

    /** The oldest first. */
    List<CourseQuestion> of(long version) {
        return sql.all(
                "select asked, asked_at, answer, answered_at from course_question where version_id = ? order by number",
                row -> new CourseQuestion(
                        row.getString(1),
                        Sql.instant(row, "asked_at"),
                        row.getString(3),
                        Sql.instantIfAny(row, "answered_at")),
                version);
    }
}
