package nl.mbtregister.education;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.SignIn;
import nl.mbtregister.it.TestServers;
import nl.mbtregister.it.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody with an account begins a file and fills it, in a browser. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class OwnFileJourneyIT {
    private static final byte[] PDF = "%PDF-1.7\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @ArquillianResource
    private URL register;

    @Test
    void a_file_is_begun_and_filled() throws Exception {
        try (Visitor somebody = new Visitor(register, 360)) {
            Page page = signedIn(somebody, SignIn.as(Accounts.fresh()));
            somebody.open("/nl/mijn/gegevens");
            somebody.findsNothingSerious();
            button(page, "Dossier beginnen").click();
            assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("Kies een land");
            page.getByLabel("Nederland").check();
            page.getByLabel("Voorletters").fill("J");
            page.getByLabel("Achternaam", exact()).fill("Dossierhouder");
            button(page, "Dossier beginnen").click();
            assertThat(page.getByLabel("Achternaam", exact()).inputValue()).isEqualTo("Dossierhouder");
            somebody.findsNothingSerious();
            page.getByLabel("Voorletters").fill("J.");
            button(page, "Dossier beginnen").click();
            assertThat(page.getByRole(AriaRole.STATUS).textContent()).contains("Uw dossier is begonnen");
            keepsDetails(somebody, page);
            keepsWork(somebody, page);
            keepsRegistrations(somebody, page);
            shows(somebody, page);
            keepsEducation(somebody, page);
        }
    }

    private static void keepsDetails(Visitor somebody, Page page) {
        somebody.open("/nl/mijn/gegevens");
        page.getByLabel("Instelling").fill("GGZ Voorbeeld");
        button(page, "Bewaren").click();
        assertThat(page.getByLabel("Instelling").inputValue()).isEqualTo("GGZ Voorbeeld");
        somebody.findsNothingSerious();
    }

    private static void keepsWork(Visitor somebody, Page page) {
        somebody.open("/nl/mijn/werk");
        page.getByLabel("Werkgever of praktijk").fill("GGZ Voorbeeld");
        page.getByLabel("Plaats").fill("Utrecht");
        page.getByLabel("Werkveld").selectOption("ggz");
        page.getByLabel("Uren MBT per week").fill("veel");
        page.getByLabel("Eerste dag").fill("1-2-2024");
        button(page, "Bewaren").click();
        assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("in cijfers");
        assertThat(page.getByLabel("Plaats").inputValue()).isEqualTo("Utrecht");
        somebody.findsNothingSerious();
        page.getByLabel("Uren MBT per week").fill("7,5");
        button(page, "Bewaren").click();
        assertThat(page.locator("main").textContent())
                .contains("7,5 uur MBT per week")
                .contains("Sinds 1 februari 2024");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Wijzigen"))
                .click();
        assertThat(page.getByLabel("Plaats").inputValue()).isEqualTo("Utrecht");
        page.getByLabel("Laatste dag").fill("1-2-2025");
        button(page, "Bewaren").click();
        assertThat(page.locator("main").textContent()).contains("tot en met 1 februari 2025");
        somebody.findsNothingSerious();
    }

    private static void keepsRegistrations(Visitor somebody, Page page) {
        somebody.open("/nl/mijn/registraties-elders");
        page.getByLabel("Welk register?").selectOption("BIG-register");
        page.getByLabel("Beroep").fill("psychotherapeut");
        page.getByLabel("Nummer in dat register").fill("0901234560");
        page.getByLabel("Eerste dag").fill("1-2-2015");
        button(page, "Bewaren").click();
        assertThat(page.getByRole(AriaRole.ALERT).textContent())
                .contains("11 cijfers")
                .contains("10");
        page.getByLabel("Nummer in dat register").fill("09012345601");
        button(page, "Bewaren").click();
        assertThat(page.locator("main").textContent()).contains("Nummer 09012345601");
        somebody.findsNothingSerious();
    }

    private static void shows(Visitor somebody, Page page) {
        somebody.open("/nl/mijn/zichtbaarheid");
        Locator languages = page.locator("section").filter(new Locator.FilterOptions().setHasText("Talen"));
        languages.getByRole(AriaRole.TEXTBOX).fill("Nederlands, Turks");
        languages.getByRole(AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("wilt laten zien");
        languages.getByRole(AriaRole.CHECKBOX).check();
        languages.getByRole(AriaRole.BUTTON).click();
        assertThat(languages.textContent()).contains("Iedereen ziet nu: Nederlands, Turks");
        somebody.findsNothingSerious();
    }

    private static void keepsEducation(Visitor somebody, Page page) throws Exception {
        somebody.open("/nl/mijn/opleidingen");
        assertThat(page.locator("main").textContent()).contains("nog geen opleiding");
        somebody.findsNothingSerious();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Opleiding toevoegen"))
                .click();
        upload(page, new FilePayload("film.pdf", "application/pdf", "OggS\0\2".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("geluidsopname");
        somebody.findsNothingSerious();
        upload(page, new FilePayload("certificaat.pdf", "application/pdf", PDF));
        page.getByLabel("Welke opleiding was het?").selectOption("Basistraining MBT");
        page.getByLabel("Bij welk instituut?").fill("MBT Nederland");
        page.getByLabel("Eerste dag").fill("10-5-2024");
        page.getByLabel("Laatste dag").fill("9-5-2024");
        button(page, "Bewaren").click();
        assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("op of na de eerste dag");
        page.getByLabel("Laatste dag").fill("12-5-2024");
        button(page, "Bewaren").click();
        assertThat(page.locator("main").textContent())
                .contains("MBT Nederland, van 10 mei 2024 tot en met 12 mei 2024");
        assertThat(page.locator("section")
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("certificaat.pdf"))
                        .count())
                .isEqualTo(1);
        somebody.findsNothingSerious();
        page.locator("section")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Wijzigen"))
                .click();
        assertThat(page.getByLabel("Bij welk instituut?").inputValue()).isEqualTo("MBT Nederland");
        assertThat(page.getByLabel("Welke opleiding was het?").inputValue()).isEqualTo("BASIC_TRAINING");
        somebody.open("/en/my/education");
        somebody.findsNothingSerious();
    }

    private static void upload(Page page, FilePayload file) throws Exception {
        page.getByLabel("Kies het certificaat of diploma").setInputFiles(file);
        page.getByLabel("Er staan geen gegevens van patiënten op").check();
        button(page, "Document toevoegen").click();
    }

    @Test
    @DisplayName("documents.R13: another person's document is not found, a form of another session does nothing")
    void documents_over_the_web_are_ones_own() throws Exception {
        String owner = one(
                "insert into document (id, owner_person, name, kind, size, sha256, storage_key, uploaded_at, uploaded_by)"
                        + " select nextval('document_seq'), min(id), 'a.pdf', 'PDF', 9, sha256('a'), gen_random_uuid(), now(), 'test'"
                        + " from person returning id");
        Machine machine = new Machine(register.toString());
        String other = SignIn.header(SignIn.as(Accounts.freshTherapist()));
        assertThat(machine.get("/documents/" + owner).statusCode()).isEqualTo(404);
        assertThat(machine.get("/documents/" + owner, "Cookie", other).statusCode())
                .isEqualTo(404);
        assertThat(machine.get("/documents/x", "Cookie", other).statusCode()).isEqualTo(404);
        assertThat(machine.send("POST", "/documents", "Cookie", other, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
    }

    private static Page signedIn(Visitor somebody, String cookie) {
        Page page = somebody.open("/nl");
        page.context()
                .addCookies(List.of(
                        new Cookie(SignIn.COOKIE, cookie).setDomain("localhost").setPath("/")));
        return page;
    }

    private static String one(String sql) throws SQLException {
        try (var connection = TestServers.database().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
