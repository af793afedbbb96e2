package nl.mbtregister.education.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URL;
import nl.mbtregister.documents.rules.Planted;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody records what he or she did, on a phone. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ActivityJourneyIT {
    private static final int MOST_INPUTS = 6;
    private static final String GIVES =
            "Dit telt voorlopig mee: 4 punten nascholing (5 uur − pauze 1 uur). We controleren dit bij uw herregistratie.";
    private static final String SUM = "5 uur − pauze 1 uur = 4 uur. Dat geeft 4 punten nascholing.";

    @ArquillianResource
    private URL register;

    @Test
    @DisplayName("AC6, education.R9, education.R10: a course with a photo, in six inputs, once, with its sum")
    void a_course_is_recorded_on_a_phone() throws Exception {
        try (Visitor phone = new Visitor(register, 360).signedInAs(Accounts.freshTherapist())) {
            Page page = phone.page();
            page.setViewportSize(360, 640);
            phone.open("/nl/mijn/activiteiten");
            assertThat(main(page)).contains("nog geen activiteit");
            phone.findsNothingSerious();
            enterCourse(phone, page, "MBT en Trauma", "2-3-2026");
            keepsNoPlace(page);
            catchesTheTwin(phone, page);
            takesBack(phone, page);
            entersHours(phone, page);
            phone.open("/en/my/activities");
            phone.findsNothingSerious();
        }
    }

    private static void enterCourse(Visitor phone, Page page, String name, String day) {
        link(page, "Scholing over MBT").click();
        assertThat(page.locator("form#photo input:not([type=hidden])").count()).isLessThanOrEqualTo(MOST_INPUTS);
        phone.findsNothingSerious();
        page.getByLabel("Naam van de cursus").fill(name);
        page.getByLabel("Datum").fill(day);
        page.getByLabel("Aantal uren").fill("5");
        page.getByLabel("Pauze in minuten").fill("60");
        page.getByLabel("Foto of bestand").setInputFiles(photo());
        button(page, "Verder").click();
        assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("patiënten");
        assertThat(page.getByLabel("Naam van de cursus").inputValue()).isEqualTo(name);
        page.getByLabel("Foto of bestand").setInputFiles(photo());
        page.getByLabel("Er staan geen gegevens van patiënten op").check();
        button(page, "Verder").click();
        assertThat(main(page)).contains(GIVES).contains(SUM);
        phone.findsNothingSerious();
        button(page, "Toevoegen").click();
        assertThat(page.getByRole(AriaRole.STATUS).textContent()).contains("is toegevoegd");
        assertThat(main(page))
                .contains("4 punten nascholing")
                .contains("waarvan 4 nog niet gecontroleerd")
                .contains(SUM)
                .contains("Telt voorlopig mee");
        phone.findsNothingSerious();
    }

    private static void keepsNoPlace(Page page) {
        String address = link(page, "Bewijs bekijken").getAttribute("href");
        byte[] kept = page.context()
                .request()
                .get(page.url().replaceAll("/nl/.*", "") + address)
                .body();
        assertThat(new String(Planted.jpeg(4, 2), ISO_8859_1)).contains("GPS");
        assertThat(new String(kept, ISO_8859_1))
                .startsWith("ÿØ")
                .doesNotContain("GPS")
                .doesNotContain("52.0907");
    }

    private static void catchesTheTwin(Visitor phone, Page page) {
        phone.open("/nl/mijn/activiteiten?add=teaching&paperless=yes");
        page.getByLabel("Naam van de cursus").fill(" mbt en  TRAUMA ");
        page.getByLabel("Datum").fill("2-3-2026");
        page.getByLabel("Aantal uren").fill("5:00");
        page.getByLabel("Pauze in minuten").fill("60");
        button(page, "Toevoegen").click();
        assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("lijkt op iets dat er al staat");
        assertThat(main(page)).contains("MBT en Trauma: 4 punten nascholing, 2 maart 2026");
        phone.findsNothingSerious();
        page.getByLabel("Ja, bewaar haar één keer").check();
        button(page, "Toevoegen").click();
        assertThat(page.getByRole(AriaRole.STATUS).textContent()).contains("één keer");
        assertThat(page.locator("section.card").count()).isEqualTo(1);
        assertThat(main(page)).contains("4 punten nascholing (waarvan 4 nog niet gecontroleerd)");
    }

    private static void takesBack(Visitor phone, Page page) {
        link(page, "Terugnemen").click();
        button(page, "Activiteit terugnemen").click();
        assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("Vul de reden in");
        phone.findsNothingSerious();
        page.getByLabel("Waarom neemt u").fill("Verkeerde datum");
        button(page, "Activiteit terugnemen").click();
        assertThat(main(page))
                .contains("Er staat nog niets")
                .contains("Verkeerde datum")
                .contains("Telt niet mee");
        phone.findsNothingSerious();
    }

    private static void entersHours(Visitor phone, Page page) {
        link(page, "Werk met MBT").click();
        phone.findsNothingSerious();
        page.getByLabel("Waar werkte u?").fill("GGZ Voorbeeld");
        page.getByLabel("Eerste dag").fill("1-1-2026");
        page.getByLabel("Laatste dag").fill("31-3-2026");
        page.getByLabel("Aantal uren").fill("veel");
        button(page, "Toevoegen").click();
        assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("in cijfers");
        page.getByLabel("Aantal uren").fill("96,5");
        button(page, "Toevoegen").click();
        assertThat(main(page)).contains("96,5 uur werk met MBT").contains("1 januari 2026 tot en met 31 maart 2026");
    }

    private static FilePayload photo() {
        return new FilePayload("certificaat.jpg", "image/jpeg", Planted.jpeg(4, 2));
    }

    /** As it reads, with the blanks of the markup left out. */
    private static String main(Page page) {
        return page.locator("main").textContent().replaceAll("\\s+", " ");
    }

    private static Locator link(Page page, String name) {
        return page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
