package nl.mbtregister.admission;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.register.FixturePeople;
import nl.mbtregister.register.PublishingEntries;
import nl.mbtregister.register.rules.Act;

/** People with everything that the basic title asks for, and those who work on what they file. */
@ApplicationScoped
public class FixtureApplicants {
    @Inject
    private FixturePeople people;

    @Inject
    private PublishingEntries publishing;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    /** Supervises since 2015. */
    public long supervisor() {
        long id = people.enrolled().personId();
        publishing.publish(
                id,
                0,
                List.of(
                        people.draft("2015-01-01", new Act.Granted(Title.BASIC_THERAPIST, null)),
                        people.draft("2015-01-01", new Act.Granted(Title.THERAPIST, null)),
                        people.draft("2015-01-01", new Act.Granted(Title.SUPERVISOR, null))));
        return id;
    }

    /** @param sessions signed sessions of 45 minutes; 16 are asked */
    public long applicant(long supervisor, int sessions) throws SQLException {
        long id = people.enrolled().personId();
        run("""
            insert into diploma (id, person_id, name, school, level, obtained)
            values (nextval('diploma_seq'), :p, 'Social work', 'Example', 'HIGHER_PROFESSIONAL', '2012-07-01')""", id, supervisor);
        run("""
            insert into followed_course (id, person_id, course, institute, licensed, first_day, last_day)
            values (nextval('followed_course_seq'), :p, 'BASIC_TRAINING', 'Example', true, '2023-01-10', '2023-01-12')""", id, supervisor);
        run("""
            insert into employment (id, person_id, employer, town, field, mbt_hours, team, valid_from)
            values (nextval('employment_seq'), :p, 'Example ' || :p, 'Utrecht', 'MENTAL_HEALTH_CARE', 12, true, '2022-01-01')""", id, supervisor);
        run("""
            insert into treatment_case (id, person_id, code, form, first_day, last_day, sessions, target_group, adolescents, supervised)
            select nextval('treatment_case_seq'), :p, 'C' || n, 'INDIVIDUAL', '2023-03-01', '2024-06-01', 30, true, false, true
            from generate_series(1, 4) n""", id, supervisor);
        run("""
            with met as (
              insert into supervision_meeting (id, supervisor, day, minutes, mode, entered_by, entered_at)
              select nextval('supervision_meeting_seq'), :s, date '2023-04-01' + n * 14, 45, 'LIVE', :p, now()
              from generate_series(1, %d) n returning id)
            insert into supervision_attendance (meeting_id, person_id, state, report, signed_at, signed_by)
            select id, :p, 'SIGNED', true, now(), 'supervisor' from met""".formatted(sessions), id, supervisor);
        run("""
            insert into competence_declaration (id, person_id, supervisor, title, state, invited_at, scores, report, positive, signed_at, signed_day)
            values (nextval('competence_declaration_seq'), :p, :s, 'BASIC_THERAPIST', 'SIGNED', now(), '{}', 'Voldoende.', true, now(), '2024-06-15')""", id, supervisor);
        return id;
    }

    public static Caller therapist(long person) {
        return new Caller("t" + person, "T. Testerman", Role.THERAPIST, null, person);
    }

    public static Caller desk() {
        return new Caller("desk", "D. Esk", Role.SECRETARIAT, null);
    }

    public static Caller member(String id) {
        return new Caller(id, "Member " + id, Role.CUR_MEMBER, null);
    }

    public static Caller chair() {
        return new Caller("chair", "C. Hair", Role.CUR_CHAIR, null);
    }

    public void run(String sql, long person, long supervisor) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql.replace(":p", String.valueOf(person)).replace(":s", String.valueOf(supervisor)));
        }
    }

    public long count(String fromWhere, long id) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select count(*) from " + fromWhere)) {
            select.setLong(1, id);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** The one number that the question asks for. */
    public long only(String select) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(select)) {
            row.next();
            return row.getLong(1);
        }
    }
}
