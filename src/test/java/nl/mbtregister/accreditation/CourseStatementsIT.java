package nl.mbtregister.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.SignIn;
import nl.mbtregister.it.Statements;
import nl.mbtregister.it.TestServers;
import nl.mbtregister.platform.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Pages about courses cost at most four statements, however many courses there are")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CourseStatementsIT {
    private static final long MOST = 4;

    @ArquillianResource
    private URL register;

    private record Costs(long calendar, long file, long home, long dates, long work) {}

    @Test
    void the_calendar_and_the_lists_cost_the_same_for_one_course_and_for_a_thousand() throws SQLException {
        Accounts.Account supervisor = Accounts.freshSupervisor();
        Accounts.Account office = Accounts.fresh(Role.SECRETARIAT);
        try (Connection database = TestServers.database().getConnection()) {
            long first = courses(database, supervisor.personId(), 1);
            Costs one = costs(supervisor, office, first);
            courses(database, supervisor.personId(), 1000);
            try {
                assertThat(costs(supervisor, office, first)).isEqualTo(one);
            } finally {
                database.createStatement()
                        .execute(
                                "update course_edition set cancelled_on = current_date where course_id in (select id from course where person_id = "
                                        + supervisor.personId() + ")");
            }
            assertThat(one.calendar()).isOne();
            assertThat(one.file()).isOne();
            assertThat(one.home()).isLessThanOrEqualTo(MOST);
            assertThat(one.dates()).isLessThanOrEqualTo(MOST);
            assertThat(one.work()).isLessThanOrEqualTo(MOST);
        }
    }

    private Costs costs(Accounts.Account supervisor, Accounts.Account office, long version) throws SQLException {
        String provider = SignIn.header(SignIn.as(supervisor));
        String desk = SignIn.header(SignIn.as(office));
        return new Costs(
                cost("/nl/agenda", ""),
                cost("/agenda.ics", ""),
                cost("/nl/scholing", provider),
                cost("/nl/scholing/" + version + "/data", provider),
                cost("/nl/balie/scholing?view=ACCREDITED", desk));
    }

    private long cost(String path, String cookie) throws SQLException {
        Machine machine = new Machine(register.toString());
        return Statements.of(() ->
                assertThat(machine.get(path, "Cookie", cookie).statusCode()).isEqualTo(200));
    }

    /** Accredited ones, each with an edition tomorrow; the id of the last version. */
    private static long courses(Connection database, long person, int many) throws SQLException {
        String sql = """
            with c as (insert into course (person_id, number, begun_at)
                select %1$d, 'MBT-1999-' || lpad((coalesce((select max(substr(number, 10)::int) from course where number like 'MBT-1999-%%'), 0) + n)::text, 5, '0'), now()
                from generate_series(1, %2$d) n returning id),
              v as (insert into course_version (course_id, number, state, title, theme, summary, website, targets, trainers,
                  programme, edition, calculation, computed, minutes, filed_at, filed_on, filed_by, decided_on, decided_by, granted, valid_through)
                select id, 1, 'ACCREDITED', 'Trauma', 'TRAUMA', 'Over trauma.', '', '{THERAPIST}', '{MBT_SUPERVISOR A. Bos}',
                  '{D0930-1700 Dag}', '2020-01-01', '{"edition":"2020-01-01","points":6,"lines":[{"part":"D0930-1700","gross":450,"breaks":90,"points":6}]}',
                  6, 360, now(), current_date - 2, 'test', current_date - 1, 'test', 6, current_date + 1000 from c returning id, course_id),
              e as (insert into course_edition (course_id, version_id, mode, place, first_day, last_day, trainers, added_at, added_by, changed_at)
                select course_id, id, 'PLACE', 'Utrecht', current_date + 1, current_date + 1, '{MBT_SUPERVISOR A. Bos}', now(), 'test', now() from v)
            select max(id) from v""".formatted(person, many);
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
