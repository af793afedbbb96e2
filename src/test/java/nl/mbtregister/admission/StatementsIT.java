package nl.mbtregister.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Dossier;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.SignIn;
import nl.mbtregister.it.Statements;
import nl.mbtregister.it.TestServers;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.web.Address;
import nl.mbtregister.platform.web.Area;
import nl.mbtregister.platform.web.Route;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A page costs at most four statements, however much there is to show")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class StatementsIT {
    private static final long MOST = 4;
    private static final String SUPERVISOR = "70421322";

    @ArquillianResource
    private URL register;

    @Test
    void pages_of_a_therapist_cost_the_same_for_one_row_and_for_two_hundred() throws SQLException {
        String one = therapist(1);
        String many = therapist(200);
        List<String> dear = new ArrayList<>();
        for (Route route : Stream.of(Route.values())
                .filter(route -> route.area() == Area.MY)
                .toList()) {
            long few = cost(route, one);
            long all = cost(route, many);
            if (few > MOST || all != few) {
                dear.add(route + ": " + few + " for one row, " + all + " for 200");
            }
        }
        assertThat(dear).isEmpty();
    }

    @Test
    void the_rows_of_a_supervisor_cost_the_same_for_one_and_for_two_hundred() throws SQLException {
        assertThat(cost(Route.SUPERVISOR_HOME, supervisor(1)))
                .isEqualTo(cost(Route.SUPERVISOR_HOME, supervisor(200)))
                .isLessThanOrEqualTo(MOST);
    }

    @Test
    void a_work_list_costs_no_more_for_five_thousand_cases() throws SQLException {
        String desk = SignIn.as(Accounts.fresh(Role.SECRETARIAT));
        String member = SignIn.as(Accounts.fresh(Role.CUR_MEMBER));
        long deskBefore = cost(Route.DESK_HOME, desk);
        long memberBefore = cost(Route.COMMITTEE_HOME, member);
        try (Connection database = TestServers.database().getConnection();
                var statement = database.createStatement()) {
            statement.execute("""
                insert into application (id, person_id, title, state, started_at, reference, edition, filed_at, filed_on, due_on)
                select nextval('application_seq'), id, title,
                  case when n % 2 = 0 then 'SUBMITTED' else 'COMMITTEE_REVIEW' end, now(),
                  'A-1999-' || lpad(n::text, 5, '0'), '2020-01-01', now(), '2026-11-01', '2027-02-01'
                from (select p.id, t.title, row_number() over (order by p.id, t.title) n
                      from person p, unnest(array['MILIEU_THERAPIST', 'ARTS_BODY_THERAPIST', 'SYSTEMIC_THERAPIST', 'SUPERVISOR', 'THERAPIST']) t (title)) c
                where n <= 5000""");
            try {
                assertThat(cost(Route.DESK_HOME, desk)).isEqualTo(deskBefore).isLessThanOrEqualTo(MOST);
                assertThat(cost(Route.COMMITTEE_HOME, member))
                        .isEqualTo(memberBefore)
                        .isLessThanOrEqualTo(MOST);
            } finally {
                statement.execute("delete from application where reference like 'A-1999-%'");
            }
        }
    }

    private long cost(Route route, String cookie) throws SQLException {
        Machine machine = new Machine(register.toString());
        String path = Address.of(route, Language.NL).path();
        return Statements.of(() -> machine.get(path, "Cookie", SignIn.header(cookie)));
    }

    private static String therapist(int rows) throws SQLException {
        Accounts.Account account = Accounts.freshTherapist();
        try (Connection database = TestServers.database().getConnection()) {
            new Dossier(database, account.personId(), Dossier.person(database, SUPERVISOR))
                    .background()
                    .meetings(rows)
                    .cases(rows)
                    .credits(rows)
                    .declaration();
        }
        return SignIn.as(account);
    }

    private static String supervisor(int rows) throws SQLException {
        Accounts.Account supervisor = Accounts.freshSupervisor();
        try (Connection database = TestServers.database().getConnection()) {
            new Dossier(database, Accounts.freshPerson(), supervisor.personId()).meetings(rows);
        }
        return SignIn.as(supervisor);
    }
}
