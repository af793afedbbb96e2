package nl.mbtregister.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.accreditation.rules.AccreditationStep;
import nl.mbtregister.accreditation.rules.CourseContent;
import nl.mbtregister.accreditation.rules.ProgrammePart;
import nl.mbtregister.accreditation.rules.Trainer;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Sql;

/** Courses and their versions in the database, within the current transaction. Whoever changes one holds its lock. */
@ApplicationScoped
class Courses {
    /** Whether a course is the caller's: the person who offers it, or a contact of the institute. */
    static final String OWN = """
            (c.person_id = ? or c.institute_id in (select k.institute_id from institute_contact k where k.account_id = ?))""";

    @Inject
    private Sql sql;

    /** A new course, without versions. */
    long add(Provider provider, Instant at) {
        return sql.one(
                        "insert into course (person_id, institute_id, begun_at) values (?, ?, ?) returning id",
                        row -> row.getLong(1),
                        provider.person(),
                        provider.institute(),
                        at)
                .orElseThrow();
    }

    /** A new version as a draft; empty when the course has one that is not decided yet. */
    Optional<Long> addVersion(long course, CourseContent content) {
        return sql.one(
                """
                insert into course_version (course_id, number, state, title, theme, summary, website, targets, trainers, programme)
                select ?, coalesce(max(number), 0) + 1, 'DRAFT', ?, ?, ?, ?, ?::text[], ?::text[], ?::text[]
                from course_version where course_id = ?
                on conflict (course_id) where state in ('DRAFT', 'SUBMITTED', 'REVIEW', 'MORE_INFO') do nothing
                returning id""",
                row -> row.getLong(1),
                course,
                content.title(),
                content.theme(),
                content.summary(),
                content.website(),
                names(content),
                trainers(content.trainers()),
                content.programme().stream().map(ProgrammePart::code).toList(),
                course);
    }

    /**
     * One that the caller offers.
     *
     * @throws Refusal accreditation.R15 when the caller has no such one
     */
    CourseVersion own(long id, Caller caller) {
        return sql.one(
                        CourseRows.SELECT + "where v.id = ? and " + OWN,
                        CourseRows::version,
                        id,
                        caller.personId(),
                        Providers.account(caller))
                .orElseThrow(() -> new Refusal("accreditation.R15"));
    }

    /** The accredited version of that course, whoever offers it. */
    Optional<CourseVersion> accredited(long course) {
        return sql.one(
                CourseRows.SELECT + "where v.course_id = ? and v.state = 'ACCREDITED'", CourseRows::version, course);
    }

    /** The version of that course that is not decided yet. */
    Optional<CourseVersion> open(long course) {
        return sql.one(
                CourseRows.SELECT
                        + "where v.course_id = ? and v.state in ('DRAFT', 'SUBMITTED', 'REVIEW', 'MORE_INFO')",
                CourseRows::version,
                course);
    }

    /** One that was filed; empty when there is none. */
    Optional<CourseVersion> filed(long id) {
        return sql.one(CourseRows.SELECT + "where v.id = ? and v.filed_at is not null", CourseRows::version, id);
    }

    /**
     * Waits until nobody else changes that course or a version of it.
     *
     * @throws Refusal accreditation.R15 when there is no such version
     */
    void lock(long id) {
        if (sql.one(
                        "select from course where id = (select course_id from course_version where id = ?) for no key update",
                        row -> true,
                        id)
                .isEmpty()) {
            throw new Refusal("accreditation.R15");
        }
    }

    /** @throws OptimisticLockException when somebody changed it since */
    void write(CourseVersion before, int seen, CourseContent content) {
        int changed = sql.change(
                """
                update course_version set title = ?, theme = ?, summary = ?, website = ?, targets = ?::text[],
                  trainers = ?::text[], programme = ?::text[], version = version + 1
                where id = ? and version = ?""",
                content.title(),
                content.theme(),
                content.summary(),
                content.website(),
                names(content),
                trainers(content.trainers()),
                content.programme().stream().map(ProgrammePart::code).toList(),
                before.id(),
                seen);
        if (changed == 0) {
            throw new OptimisticLockException();
        }
    }

    /** Writes how it stands, and the step into its history. */
    void save(CourseVersion now, AccreditationStep step, Caller by, Instant at) {
        CourseVersion.Filed filed = now.filed();
        CourseVersion.Decided decided = now.decided();
        sql.change(
                """
                update course_version set state = ?, edition = ?, calculation = ?, computed = ?, minutes = ?, filed_on = ?,
                  filed_at = case when ?::date is null then null else coalesce(filed_at, ?) end, filed_by = ?,
                  decided_on = ?, decided_by = case when ?::date is null then null else coalesce(decided_by, ?) end,
                  granted = ?, reason = nullif(?, ''), valid_through = ?, version = version + 1
                where id = ?""",
                now.state(),
                filed == null ? null : filed.calculation().edition(),
                filed == null ? null : CalculationJson.write(filed.calculation()),
                filed == null ? null : filed.calculation().points(),
                filed == null ? null : filed.calculation().minutes(),
                filed == null ? null : filed.on(),
                filed == null ? null : filed.on(),
                at,
                filed == null ? null : filed.by(),
                decided == null ? null : decided.on(),
                decided == null ? null : decided.on(),
                by.id(),
                decided == null ? null : decided.granted(),
                decided == null ? "" : decided.reason(),
                decided == null ? null : decided.through(),
                now.id());
        step(now, step, by, at);
    }

    void step(CourseVersion now, AccreditationStep step, Caller by, Instant at) {
        sql.change("""
                insert into course_step (version_id, number, step, state, at, role, actor)
                select ?, count(*) + 1, ?, ?, ?, ?, ? from course_step where version_id = ?""", now.id(), step, now.state(), at, by.role(), by.id(), now.id());
    }

    /** The number under which a course is accredited from now on; the one it has, when it has one. */
    String number(long course, LocalDate day) {
        return sql.one("select number from course where id = ? and number is not null", row -> row.getString(1), course)
                .orElseGet(() -> {
                    int last = sql.one("""
                                    insert into accreditation_year (year, last) values (?, 1)
                                    on conflict (year) do update set last = accreditation_year.last + 1 returning last""", row -> row.getInt(1), day.getYear()).orElseThrow();
                    String number = "MBT-%d-%04d".formatted(day.getYear(), last);
                    sql.change("update course set number = ? where id = ?", number, course);
                    return number;
                });
    }

    void withdraw(CourseVersion version, String reason, LocalDate day, Caller by) {
        sql.change(
                "update course set withdrawn_on = ?, withdrawn_reason = ?, withdrawn_by = ? where id = ?",
                day,
                reason,
                by.id(),
                version.course());
    }

    static List<String> trainers(List<Trainer> trainers) {
        return trainers.stream().map(Trainer::code).toList();
    }

    private static List<String> names(CourseContent content) {
        return content.orderedTargets().stream().map(Enum::name).toList();
    }
}
