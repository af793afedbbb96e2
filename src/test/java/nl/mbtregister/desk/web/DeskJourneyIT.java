package nl.mbtregister.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Hands;
import nl.mbtregister.it.TestServers;
import nl.mbtregister.platform.Role;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The office finds somebody while typing, opens the file, and looks ahead. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DeskJourneyIT {
    @ArquillianResource
    private URL register;

    private Hands officer;
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void sit_down() throws SQLException {
        officer = new Hands(register, 1280, "desk").signedInAs(Accounts.fresh(Role.SECRETARIAT));
        officer.page().onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    @AfterEach
    void rise() {
        officer.close();
    }

    @Test
    @DisplayName("desk.R1, desk.R2: a person is picked by keyboard while typing, and the file shows every entry")
    void a_person_is_picked_while_typing() throws SQLException {
        String surname = DeskPeople.surname();
        String number = DeskPeople.registered(surname);
        officer.open("/nl/balie/mensen");
        officer.looksWideAndNarrow("people");
        Locator field = officer.page().getByLabel("Naam of registratienummer");
        field.pressSequentially(surname);
        assertThat(officer.page().getByRole(AriaRole.OPTION)).hasCount(1);
        officer.looks("people-offered");
        field.press("ArrowDown");
        field.press("Enter");
        officer.page().waitForURL(Pattern.compile(".*/nl/balie/mensen/" + number));
        officer.reads(surname, "MBT-basistherapeut", "Toekennen van een titel", "Besluit");
        officer.looksWideAndNarrow("person");
        assertThat(complaints).isEmpty();
        assertThat(openings(number)).isEqualTo(1);
    }

    @Test
    @DisplayName("desk.R1: without picking, the form gives a list, and says so when there is nobody")
    void the_form_works_as_it_stands() throws SQLException {
        String surname = DeskPeople.surname();
        DeskPeople.registered(surname);
        DeskPeople.unregistered(surname);
        officer.open("/nl/balie/mensen");
        officer.page().getByLabel("Naam of registratienummer").fill(surname);
        officer.press("Zoeken");
        assertThat(officer.main().getByRole(AriaRole.ROW)).hasCount(3);
        officer.looksWideAndNarrow("people-found");
        officer.page().getByLabel("Naam of registratienummer").fill("Qqqwwxx");
        officer.press("Zoeken");
        officer.reads("Niemand gevonden");
    }

    @Test
    @DisplayName("desk.R3: the look ahead gives the same figures as bars and as rows")
    void the_office_looks_ahead() throws SQLException {
        DeskPeople.registered(DeskPeople.surname());
        officer.open("/nl/balie/vooruitblik");
        assertThat(officer.main().getByRole(AriaRole.ROW)).hasCount(25);
        assertThat(officer.page().locator("canvas")).isVisible();
        assertThat(
                        (Boolean)
                                officer.page()
                                        .evaluate(
                                                "(() => { const c = document.querySelector('canvas');"
                                                        + " return c.getContext('2d').getImageData(0, 0, c.width, c.height).data.some(v => v > 0); })()"))
                .isTrue();
        officer.looksWideAndNarrow("forecast");
        assertThat(complaints).isEmpty();
    }

    private static long openings(String number) throws SQLException {
        try (Connection database = TestServers.database().getConnection();
                var count = database.prepareStatement("""
                        select count(*) from journal_row r join journal_content c on c.row_id = r.id
                        where r.act = 'register.entries.read' and c.subject_person = (select id from person where number = ?)""")) {
            count.setString(1, number);
            try (var row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
