package nl.mbtregister.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.SignIn;
import nl.mbtregister.it.Statements;
import nl.mbtregister.it.TestServers;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.Address;
import nl.mbtregister.platform.web.Route;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RoundStatementsIT {
    private static final long MOST = 4;

    @ArquillianResource
    private URL register;

    @Test
    void a_round_costs_at_most_four_statements_for_one_person_and_for_sixty() throws SQLException {
        String desk = SignIn.as(Accounts.fresh(Role.SECRETARIAT));
        String one = round(1);
        String many = round(60);
        List<String> dear = new ArrayList<>();
        for (ShowingRounds.RoundPart part : ShowingRounds.RoundPart.values()) {
            long few = cost(one, part, desk);
            long all = cost(many, part, desk);
            if (few > MOST || all != few) {
                dear.add(part + ": " + few + " for one, " + all + " for sixty");
            }
        }
        assertThat(dear).isEmpty();
    }

    private long cost(String round, ShowingRounds.RoundPart part, String cookie) throws SQLException {
        Machine machine = new Machine(register.toString());
        String path = Address.of(Route.DESK_ROUND, Language.NL, round).path() + "?part=" + part;
        assertThat(machine.get(path, "Cookie", SignIn.header(cookie)).statusCode())
                .isEqualTo(200);
        return Statements.of(() -> machine.get(path, "Cookie", SignIn.header(cookie)));
    }

    /** So many people in each part. */
    private static String round(int people) throws SQLException {
        LocalDate end = FixtureEndings.someDay(LocalDate.now(Time.LEGAL_ZONE), 25);
        try (Connection database = TestServers.database().getConnection();
                var statement = database.createStatement();
                var row = statement.executeQuery("insert into reminder_round"
                        + " (preset, first_end, last_end, state, prepared_at, prepared_by) values ('THREE', '" + end
                        + "', '" + end + "', 'STOPPED', now(), 'test') returning id")) {
            row.next();
            long round = row.getLong(1);
            FixtureEndings endings = new FixtureEndings(database);
            for (int i = 0; i < people; i++) {
                for (String part : List.of("'IN', null", "'SENT', null", "'OUT', 'FILED'")) {
                    long person = endings.therapist(end);
                    try (var insert = database.createStatement()) {
                        insert.execute(
                                "insert into reminder_round_person (round_id, person_id, ends_on, state, reason, at)"
                                        + " values (" + round + ", " + person + ", '" + end + "', " + part
                                        + ", now())");
                    }
                }
            }
            return String.valueOf(round);
        }
    }
}
