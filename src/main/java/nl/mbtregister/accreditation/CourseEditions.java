package nl.mbtregister.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.accreditation.rules.EditionMode;
import nl.mbtregister.accreditation.rules.EditionPlan;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;

/** The editions of courses in the database, within the current transaction. */
@ApplicationScoped
class CourseEditions {
    private static final String SELECT = """
            select v.*, c.number as accreditation, c.person_id, c.institute_id, coalesce(i.name, p.display_name) as provider,
              e.id as edition_id, e.mode, e.place, e.first_day, e.last_day, e.trainers as speakers, e.sequence, e.changed_at,
              e.cancelled_on
            from course_edition e join course_version v on v.id = e.version_id join course c on c.id = e.course_id
              left join training_institute i on i.id = c.institute_id left join person p on p.id = c.person_id
            """;

    /** What the calendar may show. */
    private static final String PUBLIC = "e.cancelled_on is null and c.withdrawn_on is null";

    @Inject
    private Sql sql;

    long add(CourseVersion version, EditionPlan plan, Caller by, Instant at) {
        return sql.one(
                        """
                        insert into course_edition
                          (course_id, version_id, mode, place, first_day, last_day, trainers, added_at, added_by, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?) returning id""",
                        row -> row.getLong(1),
                        version.course(),
                        version.id(),
                        plan.mode(),
                        plan.place(),
                        plan.firstDay(),
                        plan.lastDay(),
                        Courses.trainers(plan.trainers()),
                        at,
                        by.id(),
                        at)
                .orElseThrow();
    }

    /** @throws OptimisticLockException when somebody changed it since */
    void change(CourseEdition edition, int seen, EditionPlan plan, Instant at) {
        touched(sql.change(
                """
                update course_edition set mode = ?, place = ?, first_day = ?, last_day = ?, trainers = ?::text[],
                  sequence = sequence + 1, changed_at = ?
                where id = ? and sequence = ?""",
                plan.mode(),
                plan.place(),
                plan.firstDay(),
                plan.lastDay(),
                Courses.trainers(plan.trainers()),
                at,
                edition.id(),
                seen));
    }

    /** @throws OptimisticLockException when somebody changed it since */
    void cancel(CourseEdition edition, int seen, LocalDate day, Instant at) {
        touched(sql.change("""
                update course_edition set cancelled_on = ?, sequence = sequence + 1, changed_at = ?
                where id = ? and sequence = ? and cancelled_on is null""", day, at, edition.id(), seen));
    }

    /** What has not begun by that day is held as this version of its course. */
    void goOver(CourseVersion version, LocalDate day, Instant at) {
        sql.change("""
                update course_edition set version_id = ?, sequence = sequence + 1, changed_at = ?
                where course_id = ? and version_id <> ? and first_day > ? and cancelled_on is null""", version.id(), at, version.course(), version.id(), day);
    }

    /** What was told of those that have not begun by that day has changed. */
    void retell(CourseVersion version, LocalDate day, Instant at) {
        sql.change("""
                update course_edition set sequence = sequence + 1, changed_at = ?
                where version_id = ? and first_day > ? and cancelled_on is null""", at, version.id(), day);
    }

    /** What has not begun by that day is called off. */
    void cancelAll(CourseVersion version, LocalDate day, Instant at) {
        sql.change("""
                update course_edition set cancelled_on = ?, sequence = sequence + 1, changed_at = ?
                where course_id = ? and first_day > ? and cancelled_on is null""", day, at, version.course(), day);
    }

    /**
     * One that the caller offers.
     *
     * @throws Refusal accreditation.R15 when the caller has no such one
     */
    CourseEdition own(long id, Caller caller) {
        return sql.one(
                        SELECT + "where e.id = ? and " + Courses.OWN,
                        CourseEditions::read,
                        id,
                        caller.personId(),
                        Providers.account(caller))
                .orElseThrow(() -> new Refusal("accreditation.R15"));
    }

    /** Whoever offers it. */
    Optional<CourseEdition> find(long id) {
        return sql.one(SELECT + "where e.id = ?", CourseEditions::read, id);
    }

    /** Waits until nobody else changes it. */
    void lock(long id) {
        sql.one("select from course_edition where id = ? for no key update", row -> true, id);
    }

    /** The last ones first. */
    List<CourseEdition> of(long course, int limit) {
        return sql.all(
                SELECT + "where e.course_id = ? order by e.first_day desc, e.id desc limit ?",
                CourseEditions::read,
                course,
                limit);
    }

    Optional<CourseEdition> shown(long id) {
        return sql.one(SELECT + "where e.id = ? and " + PUBLIC, CourseEditions::read, id);
    }

    /** Those of the calendar after a given place in it. */
    List<CourseEdition> calendar(CalendarQuestion question, int limit) {
        return sql.all(
                SELECT + "where " + PUBLIC + """
                         and (e.first_day, e.id) > (?, ?) and (?::text is null or v.theme = ?)
                          and (?::text is null or ? = any(v.targets)) and (?::text is null or e.mode in (?, 'BOTH'))
                          and (? = '' or v.title ilike ? or e.place ilike ?)
                        order by e.first_day, e.id limit ?""",
                CourseEditions::read,
                question.afterDay(),
                question.afterId(),
                question.theme(),
                question.theme(),
                question.target(),
                question.target(),
                question.mode(),
                question.mode(),
                question.words(),
                question.pattern(),
                question.pattern(),
                limit);
    }

    private static void touched(int rows) {
        if (rows == 0) {
            throw new OptimisticLockException();
        }
    }

    private static CourseEdition read(ResultSet row) throws SQLException {
        return new CourseEdition(
                row.getLong("edition_id"),
                CourseRows.version(row),
                new EditionPlan(
                        EditionMode.valueOf(row.getString("mode")),
                        row.getString("place"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        CourseRows.trainers(row, "speakers")),
                row.getInt("sequence"),
                Sql.instant(row, "changed_at"),
                row.getObject("cancelled_on", LocalDate.class));
    }
}
