package nl.mbtregister.sample.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.Registered;
import nl.mbtregister.it.SignIn;
import nl.mbtregister.it.Statements;
import nl.mbtregister.it.TestServers;
import nl.mbtregister.platform.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SampleStatementsIT {
    private static final int MOST = 4;

    @ArquillianResource
    private URL register;

    @Test
    void pages_of_samples_cost_the_same_for_one_person_and_for_forty() throws SQLException {
        String desk = SignIn.as(Accounts.fresh(Role.SECRETARIAT));
        long one = draw("2018-02-01", 1);
        long many = draw("2018-02-02", 40);
        assertThat(cost("/nl/balie/steekproef", desk)).isLessThanOrEqualTo(MOST);
        // and the line in the journal that somebody looked
        assertThat(cost("/nl/balie/steekproef/" + many, desk))
                .isEqualTo(cost("/nl/balie/steekproef/" + one, desk))
                .isLessThanOrEqualTo(MOST + 1);
        assertThat(cost("/nl/balie/bewijs/" + request(many), desk)).isLessThanOrEqualTo(MOST);
    }

    private long cost(String path, String cookie) throws SQLException {
        Machine machine = new Machine(register.toString());
        assertThat(machine.get(path, "Cookie", SignIn.header(cookie)).statusCode())
                .isEqualTo(200);
        return Statements.of(() -> machine.get(path, "Cookie", SignIn.header(cookie)));
    }

    /** A sample of so many people, each of whom was asked. */
    private static long draw(String day, int people) throws SQLException {
        LocalDate end = LocalDate.parse("2031-01-01");
        try (Connection database = TestServers.database().getConnection()) {
            long draw = number(
                    database,
                    "insert into sample_draw (since, day, share, least, strata, seed, until, drawn_at, drawn_by) values ('"
                            + day + "', '" + day
                            + "', 100, 1, 'THERAPIST', 'test', '2030-01-01', now(), 'test') returning id");
            for (int place = 1; place <= people; place++) {
                long person = Accounts.freshPerson();
                Registered.therapist(person, end);
                long entry = number(database, "select max(id) from register_entry where person_id = " + person);
                run(
                        database,
                        "insert into sample_member (draw_id, stratum, place, person_id, entry_id, drawn) values ("
                                + draw + ", 'THERAPIST', " + place + ", " + person + ", " + entry + ", true)");
                run(
                        database,
                        "insert into proof_request (draw_id, person_id, entry_id, title, registration, until, state, asked_at)"
                                + " values (" + draw + ", " + person + ", " + entry
                                + ", 'THERAPIST', '[2026-01-01,2031-01-01)', '2030-01-01', 'ASKED', now())");
            }
            return draw;
        }
    }

    private static long request(long draw) throws SQLException {
        try (Connection database = TestServers.database().getConnection()) {
            return number(database, "select min(id) from proof_request where draw_id = " + draw);
        }
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
