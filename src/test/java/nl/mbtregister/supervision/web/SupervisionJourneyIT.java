package nl.mbtregister.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URL;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Journey J8: a supervisor records and signs supervision. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SupervisionJourneyIT {
    private static final int DESK = 1280;
    private static final int PHONE = 360;

    @ArquillianResource
    private URL register;

    @Test
    @DisplayName("AC8: 45 and 90 alone, 60 in a pair, 90 with three give 1, 2, 1 and 1; before the registration 0")
    void supervision_is_entered_signed_and_declared_on() throws SQLException {
        var supervisor = Accounts.freshSupervisor();
        String number = registered(supervisor.personId());
        try (Visitor therapist = new Visitor(register, DESK).signedInAs(Accounts.freshTherapist());
                Visitor phone = new Visitor(register, PHONE).signedInAs(supervisor)) {
            mistakesKeepWhatWasTyped(therapist, number);
            enter(therapist, number, "12-5-2019", "45", "");
            enter(therapist, number, "13-5-2019", "90", "");
            enter(therapist, number, "14-5-2019", "60", "1");
            enter(therapist, number, "15-5-2019", "90", "2");
            enter(therapist, number, "31-12-2017", "45", "");
            Page ledger = therapist.open("/nl/mijn/supervisie");
            assertThat(ledger.locator("tbody td:nth-child(3)").allInnerTexts().stream()
                            .map(text -> text.lines().findFirst().orElse(""))
                            .toList())
                    .containsExactly("= 1 sessie", "= 1 sessie", "= 2 sessies", "= 1 sessie", "= 0 sessies");
            assertThat(ledger.locator("tbody").innerText())
                    .contains("was op 31 december 2017 geen geregistreerd supervisor");
            therapist.findsNothingSerious();
            therapist.takePicture("supervision-ledger");
            theSameMeetingIsRecognised(therapist, number);
            signAll(phone);
            Page signed = therapist.open("/nl/mijn/supervisie");
            assertThat(signed.locator("dl.facts").innerText()).contains("5 sessies");
            signed.locator("tbody a").first().click();
            assertThat(signed.locator("main").innerText()).contains("Deze bijeenkomst is ondertekend");
            assertThat(signed.locator("form#save").count()).isZero();
            therapist.findsNothingSerious();
            unlockAndSendBack(phone);
            declare(therapist, phone, number);
        }
    }

    @Test
    void a_therapist_keeps_treatments_under_neutral_codes() throws SQLException {
        try (Visitor therapist = new Visitor(register, PHONE).signedInAs(Accounts.freshTherapist())) {
            Page page = therapist.open("/nl/mijn/behandelingen");
            page.getByLabel("Code").fill("Jan Jansen");
            page.getByLabel("individueel").check();
            page.getByLabel("Eerste zitting").fill("1-2-2024");
            page.getByLabel("Aantal zittingen tot nu toe").fill("12");
            press(page, "Opslaan");
            assertThat(page.locator(".summary").innerText()).contains("Gebruik nooit een naam");
            assertThat(page.getByLabel("Eerste zitting").inputValue()).isEqualTo("1-2-2024");
            therapist.findsNothingSerious();
            page.getByLabel("Code").fill("A-12");
            press(page, "Opslaan");
            assertThat(page.locator("main").innerText()).contains("De behandeling is toegevoegd.", "A-12");
            therapist.findsNothingSerious();
        }
    }

    private static void mistakesKeepWhatWasTyped(Visitor therapist, String number) {
        Page page = therapist.open("/nl/mijn/supervisie");
        assertThat(page.locator("main").innerText()).contains("U hebt nog geen bijeenkomsten");
        therapist.findsNothingSerious();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bijeenkomst invullen"))
                .click();
        therapist.findsNothingSerious();
        page.getByLabel("Uw supervisor").fill(number);
        page.getByLabel("Datum van de bijeenkomst").fill("1-1-2199");
        page.getByLabel("Aantal minuten").fill("veel");
        press(page, "Opslaan en aanbieden");
        assertThat(page.locator(".summary").innerText())
                .contains("moet vandaag of eerder zijn", "Vul het aantal minuten in cijfers in");
        assertThat(page.getByLabel("Uw supervisor").inputValue()).isEqualTo(number);
        assertThat(page.getByLabel("Aantal minuten").inputValue()).isEqualTo("veel");
        therapist.findsNothingSerious();
    }

    private static void enter(Visitor therapist, String number, String day, String minutes, String unnamed) {
        Page page = therapist.open("/nl/mijn/supervisie/bijeenkomst");
        fill(page, number, day, minutes, unnamed);
        press(page, "Opslaan en aanbieden");
        assertThat(page.locator("main").innerText()).contains("De bijeenkomst is opgeslagen.");
    }

    private static void fill(Page page, String number, String day, String minutes, String unnamed) {
        page.getByLabel("Uw supervisor").fill(number);
        page.getByLabel("Datum van de bijeenkomst").fill(day);
        page.getByLabel("Aantal minuten").fill(minutes);
        page.getByLabel("Live, in dezelfde ruimte").check();
        page.getByLabel("Hoeveel andere supervisanten").fill(unnamed);
        page.getByLabel("Ik heb het verslag").check();
    }

    private static void theSameMeetingIsRecognised(Visitor therapist, String number) {
        Page page = therapist.open("/nl/mijn/supervisie/bijeenkomst");
        fill(page, number, "12-5-2019", "45", "");
        press(page, "Opslaan en aanbieden");
        assertThat(page.locator("main").innerText()).contains("U staat al bij een bijeenkomst op deze dag");
        assertThat(page.getByLabel("Nee, dit was een andere bijeenkomst").count())
                .isEqualTo(1);
        therapist.findsNothingSerious();
    }

    private static void signAll(Visitor phone) {
        Page page = phone.open("/nl/supervisor");
        assertThat(page.locator("main").innerText())
                .contains("was op 31 december 2017 geen geregistreerd supervisor", "wordt dit 5");
        phone.findsNothingSerious();
        phone.takePicture("supervision-to-sign");
        press(page, "Alle rijen kloppen");
        assertThat(page.locator(".summary").innerText()).contains("elke rij hebt bekeken");
        page.getByLabel("Ik heb elke rij bekeken").check();
        press(page, "Alle rijen kloppen");
        assertThat(page.locator("main").innerText()).contains("Uw handtekening is vastgelegd.", "Er wacht niets op u.");
        phone.findsNothingSerious();
    }

    private static void unlockAndSendBack(Visitor phone) {
        Page page = phone.open("/nl/supervisor");
        page.locator("summary").first().click();
        page.locator("details a").first().click();
        phone.findsNothingSerious();
        press(page, "Open de bijeenkomst weer");
        page.locator("tbody a").first().click();
        phone.findsNothingSerious();
        page.getByText("Klopt deze rij niet?").click();
        page.getByLabel("Wat klopt er niet?").fill("We waren met twee.");
        press(page, "Stuur terug");
        assertThat(page.locator("main").innerText()).contains("De rij is teruggestuurd.");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bijeenkomst invullen"))
                .click();
        phone.findsNothingSerious();
    }

    private static void declare(Visitor therapist, Visitor phone, String number) {
        Page asking = therapist.open("/nl/mijn/supervisorverklaring");
        asking.getByLabel("Voor welke titel?").selectOption("BASIC_THERAPIST");
        asking.getByLabel("Uw supervisor").fill(number);
        asking.getByLabel("Uw bericht aan de supervisor").fill("Wilt u dit doen?");
        press(asking, "Vraag om de verklaring");
        assertThat(asking.locator("main").innerText()).contains("De vraag is verstuurd.", "Wacht op de supervisor");
        therapist.findsNothingSerious();

        Page writing = phone.open("/nl/supervisor");
        writing.locator(".task a").first().click();
        assertThat(writing.locator("main").innerText()).contains("Wilt u dit doen?", "Voorbeeld");
        phone.findsNothingSerious();
        writing.getByLabel("Eindverslag").fill("Verslag in wording.");
        press(writing, "Bewaren en bekijken");
        assertThat(writing.locator("main").innerText()).contains("Er ontbreekt nog iets.");
        assertThat(writing.getByLabel("Eindverslag").inputValue()).isEqualTo("Verslag in wording.");
        for (Locator yes : writing.getByLabel("Ja", new Page.GetByLabelOptions().setExact(true))
                .all()) {
            yes.check();
        }
        writing.getByLabel("Het oordeel is positief.").check();
        press(writing, "Bewaren en bekijken");
        phone.findsNothingSerious();
        press(writing, "Onderteken de verklaring");
        assertThat(writing.locator(".summary").innerText()).contains("Kruis aan");
        writing.getByLabel("Ik heb de verklaring gelezen").check();
        press(writing, "Onderteken de verklaring");
        assertThat(writing.locator("main").innerText()).contains("De verklaring is ondertekend.");
        phone.findsNothingSerious();

        Page read = therapist.open("/nl/mijn/supervisorverklaring");
        assertThat(read.locator("main").innerText()).contains("Verslag in wording.", "Het oordeel is positief.");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    /** Makes the person a registered supervisor from 2018 on, as the register would have it. */
    private static String registered(long person) throws SQLException {
        String periods = """
            insert into title_period (person_id, title, valid, state, requires, since)
            select ?, title, '[2018-01-01,)', 'ACTIVE', requires, date '2018-01-01'
            from (values ('BASIC_THERAPIST', null), ('THERAPIST', 'BASIC_THERAPIST'), ('SUPERVISOR', 'THERAPIST'))
              held (title, requires)""";
        try (var database = DriverManager.getConnection(
                        System.getenv("MBT_DB_URL"), System.getenv("MBT_DB_USER"), System.getenv("MBT_DB_PASSWORD"));
                var insert = database.prepareStatement(periods);
                var number = database.prepareStatement("select number from person where id = ?")) {
            insert.setLong(1, person);
            insert.executeUpdate();
            number.setLong(1, person);
            try (var row = number.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
