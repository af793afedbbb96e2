package nl.mbtregister.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.sql.SQLException;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Hands;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.SignIn;
import nl.mbtregister.it.TestServers;
import nl.mbtregister.platform.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RolesJourneyIT {
    private static final int DESK = 1280;

    @ArquillianResource
    private URL register;

    @Test
    @DisplayName("access.R10, access.R13: the administrator gives a role by address and takes it again")
    void an_administrator_gives_and_takes_a_role() throws SQLException {
        Accounts.Account admin = Accounts.fresh(Role.ADMIN);
        Accounts.Account somebody = Accounts.fresh();
        try (Hands hands = new Hands(register, DESK, "roles").signedInAs(admin)) {
            hands.open("/nl/beheer/rollen");
            hands.press("Rol geven");
            hands.reads("Kies een rol");
            hands.fill("E-mailadres waarmee deze persoon inlogt", "niemand@nergens.example");
            hands.choose("Rol", "Bestuur");
            hands.press("Rol geven");
            hands.reads("Er is geen account");
            hands.looksWideAndNarrow("refused");
            hands.fill("E-mailadres waarmee deze persoon inlogt", somebody.email());
            hands.choose("Rol", "Bestuur");
            hands.press("Rol geven");
            hands.page().getByText("De rol is gegeven.").waitFor();
            hands.open("/en/admin/roles?after=" + (somebody.id() - 1));
            hands.reads(somebody.email());
            hands.looksWideAndNarrow("english");
            hands.open("/nl/beheer/rollen?after=" + (somebody.id() - 1));
            hands.page().locator("#take-" + somebody.id() + "-BOARD button").click();
            hands.page().getByText("De rol is afgenomen.").waitFor();
            hands.open("/nl/beheer/rollen?after=" + (admin.id() - 1));
            hands.reads("Dit bent u");
        }
    }

    @Test
    @DisplayName("access.R5 an administrator whose second factor was not given sees no roles")
    void without_second_factor_there_is_nothing_to_see() throws SQLException {
        Accounts.Account admin = Accounts.fresh(Role.ADMIN);
        String cookie = SignIn.as(admin);
        try (var database = TestServers.database().getConnection();
                var statement = database.createStatement()) {
            statement.execute("update sign_in_session set second_factor = false where account_id = " + admin.id());
        }
        assertThat(new Machine(register.toString())
                        .get("/nl/beheer/rollen", "Cookie", SignIn.header(cookie))
                        .statusCode())
                .isEqualTo(403);
    }
}
