package nl.mbtregister.sweep.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URL;
import java.sql.SQLException;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.SignIn;
import nl.mbtregister.it.Statements;
import nl.mbtregister.it.TestServers;
import nl.mbtregister.it.Visitor;
import nl.mbtregister.platform.Role;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SweepJourneyIT {
    @ArquillianResource
    private URL register;

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    @DisplayName("sweep.R3, sweep.R4: the office sees what rounds did, looks ahead and has a case tried again")
    void the_office_looks_after_the_rounds(int width) throws SQLException {
        long person = Accounts.freshPerson();
        execute("insert into sweep_aside (person_id, step, day, reason, at) values (" + person
                + ", 'LAPSE', '1990-06-03', 'PSQLException: the letter has no address', now())");
        execute("insert into job_day (job, day, state, node, attempts, due_at, began_at, ended_at, counted) values"
                + " ('register-sweep', '1990-06-03', 'DONE', 'n', 1, now(), now(), now(), 3) on conflict do nothing");
        execute("insert into sweep_count values ('1990-06-03', 'LAPSE', 3) on conflict do nothing");
        try (Visitor office = new Visitor(register, width).signedInAs(Accounts.fresh(Role.SECRETARIAT))) {
            Page page = office.open("/nl/balie/ronde");
            assertThat(page.getByText("the letter has no address").first()).isVisible();
            assertThat(page.getByText("3 juni 1990").first()).isVisible();
            office.findsNothingSerious();
            office.takePicture("sweep-" + width);
            page.getByRole(AriaRole.BUTTON).getByText("Probeer opnieuw").first().click();
            assertThat(page.getByText("Het is gelukt.")).isVisible();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Vooruitkijken naar een dag"))
                    .click();
            page.getByLabel("Welke dag?").fill("31-2-2031");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Laat zien"))
                    .click();
            assertThat(page.getByRole(AriaRole.ALERT).first()).isVisible();
            page.getByLabel("Welke dag?").fill("1-3-2031");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Laat zien"))
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("1 maart 2031"))
                            .first())
                    .isVisible();
            office.findsNothingSerious();
            office.takePicture("sweep-ahead-" + width);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Meer titels die verlopen"))
                    .click();
            office.findsNothingSerious();
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Wie de vraag krijgt of de gegevens nog kloppen"))
                    .click();
            office.findsNothingSerious();
            office.takePicture("sweep-confirmations-" + width);
        }
    }

    @Test
    @DisplayName("sweep.R4: the pages of the rounds cost at most four statements, however many titles lapse")
    void the_pages_cost_few_statements() throws SQLException {
        String cookie = SignIn.as(Accounts.fresh(Role.SECRETARIAT));
        Machine machine = new Machine(register.toString());
        for (String path : new String[] {
            "/nl/balie/ronde",
            "/nl/balie/ronde/vooruit?day=1-1-1950",
            "/nl/balie/ronde/vooruit?day=1-3-2031",
            "/nl/balie/ronde/vooruit?day=1-1-2016&data=yes"
        }) {
            Assertions.assertThat(Statements.of(() -> machine.get(path, "Cookie", SignIn.header(cookie))))
                    .as(path)
                    .isLessThanOrEqualTo(4);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = TestServers.database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
