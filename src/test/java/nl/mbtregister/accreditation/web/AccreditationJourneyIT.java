package nl.mbtregister.accreditation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URL;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Hands;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.TestServers;
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

/** A supervisor asks for accreditation, the office asks and grants, and the calendar shows it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AccreditationJourneyIT {
    private static final int DESK = 1280;
    private static final int PUBLIC_MOST = 50_000;

    @ArquillianResource
    private URL register;

    @DisplayName("accreditation.R2 accreditation.R16 from a request to a line in the calendar")
    @ParameterizedTest
    @ValueSource(ints = {360, DESK})
    void a_supervisor_asks_the_office_grants_and_the_calendar_shows_it(int width) throws SQLException {
        String title = "Trauma " + UUID.randomUUID().toString().substring(0, 8);
        try (Hands supervisor = new Hands(register, width, "accreditation-" + width).signedInAs(supervisor());
                Hands office = new Hands(register, width, "accreditation-" + width)
                        .signedInAs(Accounts.fresh(Role.SECRETARIAT))) {
            ask(supervisor, title);
            question(office, title);
            answer(supervisor, title);
            grant(office, title);
            plan(supervisor, title);
            shown(width, title);
            change(supervisor, title);
            end(office, title);
        }
    }

    @DisplayName("accreditation.R2 anybody reckons points without signing in, and the address holds the sum")
    @Test
    void anybody_reckons_points() {
        try (Hands visitor = new Hands(register, 360, "points")) {
            visitor.open("/nl/punten-berekenen");
            visitor.looks("empty");
            visitor.fill("Van", "17:00");
            visitor.fill("Tot", "9.30");
            visitor.press("Onderdeel toevoegen");
            visitor.reads("De eindtijd moet later zijn");
            visitor.looks("wrong");
            visitor.fill("Van", "9.30");
            visitor.fill("Tot", "17:00");
            visitor.press("Onderdeel toevoegen");
            visitor.choose("Soort onderdeel", "Verplichte opdracht");
            visitor.fill("Minuten of bladzijden", "120");
            visitor.press("Onderdeel toevoegen");
            visitor.reads("450 − 90 minuten pauze = 360 minuten", "Totaal");
            assertThat(visitor.main().locator("tbody tr:last-child .number")).hasText("7");
            Assertions.assertThat(visitor.page().url()).endsWith("?part=D0930-1700&part=A120");
            visitor.looksWideAndNarrow("sum");
        }
    }

    private static void ask(Hands supervisor, String title) {
        supervisor.open("/nl/scholing");
        supervisor.looks("home-empty");
        supervisor.press("Nieuwe aanvraag");
        supervisor.press("Dien de aanvraag in");
        supervisor.reads("Dit ontbreekt nog: de titel.", "Dit ontbreekt nog: ten minste een spreker.");
        supervisor.looks("lacking");
        supervisor.fill("Titel van de scholing", title);
        supervisor.choose("Thema", "Trauma");
        supervisor.fill("Samenvatting", "Wat trauma doet met mentaliseren.");
        supervisor.tick("MBT-therapeut");
        supervisor.fill("Naam van de spreker", "A. Bos");
        supervisor.press("Spreker toevoegen");
        supervisor.fill("Van", "09:30");
        supervisor.fill("Tot", "17:00");
        supervisor.fill("Naam van het onderdeel", "Dag 1");
        supervisor.press("Onderdeel toevoegen");
        supervisor.reads("Dag 1: Dag van 09:30 tot 17:00", "Punten volgens de regels van 1 januari 2020");
        supervisor.looks("sum");
        supervisor.press("Dien de aanvraag in");
        supervisor.reads("Uw aanvraag is ingediend.", "Ingediend");
        supervisor.looks("home");
    }

    private static void question(Hands office, String title) {
        office.open("/nl/balie/scholing");
        office.looks("work");
        while (office.main().getByText(title).count() == 0) {
            office.follow("Volgende");
        }
        office.follow(title);
        office.press("Begin met beoordelen");
        office.looks("review");
        office.press("Stuur de vraag");
        office.reads("Vul dit in. De aanbieder leest het.");
        office.fill("Uw vraag aan de aanbieder", "Hoeveel tijd kost de literatuur?");
        office.press("Stuur de vraag");
        office.reads("De vraag is verstuurd.");
    }

    private static void answer(Hands supervisor, String title) {
        supervisor.open("/nl/scholing");
        supervisor.follow(title);
        supervisor.reads("Hoeveel tijd kost de literatuur?");
        supervisor.choose("Soort onderdeel", "Verplichte literatuur");
        supervisor.fill("Minuten of bladzijden", "10");
        supervisor.press("Onderdeel toevoegen");
        supervisor.fill("Uw antwoord op de vraag", "Tien bladzijden, ongeveer een uur.");
        supervisor.looks("answer");
        supervisor.press("Stuur uw antwoord");
        supervisor.reads("Uw aanvraag is ingediend.");
    }

    private static void grant(Hands office, String title) {
        office.open("/nl/balie/scholing");
        while (office.main().getByText(title).count() == 0) {
            office.follow("Volgende");
        }
        office.follow(title);
        office.press("Begin met beoordelen");
        office.fill("Toe te kennen punten", "6");
        office.press("Ken de accreditatie toe");
        office.reads("Wijken zij af van de berekening (7), schrijf dan waarom.");
        office.looks("differ");
        office.fill("Toe te kennen punten", "7");
        office.press("Ken de accreditatie toe");
        office.reads("De scholing is geaccrediteerd.");
    }

    private static void plan(Hands supervisor, String title) {
        supervisor.open("/nl/scholing");
        supervisor.reads("Geaccrediteerd", "MBT-");
        supervisor.follow(title);
        supervisor.looks("dates-empty");
        String day = DateTimeFormatter.ofPattern("d-M-yyyy")
                .format(LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(1));
        supervisor.fill("Eerste dag", day);
        supervisor.press("Datum toevoegen");
        supervisor.reads("Vul de plaats in.");
        supervisor.fill("Plaats", "Domplein, Utrecht");
        supervisor.press("Datum toevoegen");
        supervisor.reads("De datum is toegevoegd en staat in de agenda.", "Domplein, Utrecht");
        supervisor.looks("dates");
        supervisor.main().locator("tbody a").first().click();
        supervisor.fill("Plaats", "Domplein 1, Utrecht");
        supervisor.looks("date");
        supervisor.press("Opslaan");
        supervisor.reads("De datum is gewijzigd.", "Domplein 1, Utrecht");
    }

    private static void change(Hands supervisor, String title) {
        supervisor.open("/nl/scholing");
        supervisor.follow(title);
        supervisor
                .main()
                .getByText("Samenvatting, website of sprekers wijzigen")
                .click();
        supervisor.fill("Samenvatting", "Wat trauma doet met mentaliseren, en wat helpt.");
        supervisor.fill("Naam van de spreker", "E. Mol");
        supervisor.choose("Spreekt als", "ervaringsdeskundige");
        supervisor.looks("small");
        supervisor.press("Opslaan");
        supervisor.reads("Deze wijziging moet opnieuw worden beoordeeld.");
        supervisor
                .main()
                .getByText("Titel, thema, doelgroep, tijden of onderdelen wijzigen")
                .click();
        supervisor.press("Begin een nieuwe versie");
        supervisor.reads(title, "Concept", "Dag 1: Dag van 09:30 tot 17:00");
    }

    private static void end(Hands office, String title) {
        office.open("/nl/balie/scholing?view=ACCREDITED");
        while (office.main().getByText(title).count() == 0) {
            office.follow("Volgende");
        }
        office.follow(title);
        office.reads("Nog niemand.", "Domplein 1, Utrecht");
        office.main().locator("summary").getByText("Scholing intrekken").click();
        office.fill("Waarom wordt de scholing ingetrokken?", "De aanbieder is gestopt.");
        office.looks("end");
        office.press("Trek de scholing in");
        office.reads("De scholing is ingetrokken.", "Ingetrokken", "Vervallen");
        office.looks("ended");
    }

    @DisplayName("accreditation.R19 the office adds an institute, and its contact begins a request for it")
    @Test
    void the_office_keeps_institutes() throws SQLException {
        String name = "Instituut " + UUID.randomUUID().toString().substring(0, 8);
        Accounts.Account contact = Accounts.fresh();
        try (Hands office = new Hands(register, DESK, "institutes").signedInAs(Accounts.fresh(Role.SECRETARIAT));
                Hands provider = new Hands(register, 360, "institutes").signedInAs(contact)) {
            office.open("/nl/balie/scholing");
            office.follow("Instituten met een licentie");
            office.press("Instituut toevoegen");
            office.reads("Vul de naam in.");
            office.fill("Naam van het instituut", name);
            office.fill("Eerste dag van de licentie", "1-1-2020");
            office.press("Instituut toevoegen");
            office.reads("De gegevens zijn opgeslagen.", name, "Licentie vanaf 1 januari 2020");
            var card = office.main().locator("section.card").filter(new Locator.FilterOptions().setHasText(name));
            card.locator("summary").click();
            card.getByLabel("E-mailadres van de contactpersoon").fill(contact.email());
            card.getByText("Voeg contactpersoon toe").click();
            office.reads(contact.email());
            office.looksWideAndNarrow("kept");
            provider.open("/nl/scholing");
            provider.press("Nieuwe aanvraag");
            provider.reads("Concept");
        }
    }

    private void shown(int width, String title) {
        Machine machine = new Machine(register.toString());
        try (Hands visitor = new Hands(register, width, "accreditation-" + width)) {
            visitor.open("/nl/agenda?words=" + title.replace(' ', '+') + "&theme=TRAUMA&mode=PLACE&target=THERAPIST");
            visitor.reads(title);
            visitor.looks("calendar");
            visitor.follow(title);
            visitor.reads("Domplein 1, Utrecht", "MBT-", "1 januari 2020", "A. Bos (MBT-supervisor)");
            visitor.looks("edition");
            String file = visitor.main().getByText("Zet in uw eigen agenda").getAttribute("href");
            var answer = machine.get(file);
            Assertions.assertThat(answer.body())
                    .contains(
                            "SUMMARY:" + title, "SEQUENCE:1", "LOCATION:Domplein 1\\, Utrecht", "UID:course-edition-");
            Assertions.assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .contains("text/calendar", "method=PUBLISH");
            visitor.open("/nl/agenda?words=nergens-te-vinden");
            visitor.reads("Geen scholing gevonden", "Toon alle scholing");
            visitor.looks("calendar-empty");
        }
        var page = machine.get("/nl/agenda");
        Assertions.assertThat(page.body().length()).isLessThan(PUBLIC_MOST);
        Assertions.assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        Assertions.assertThat(machine.get("/calendar.ics?theme=TRAUMA").body()).contains("BEGIN:VCALENDAR", title);
    }

    private static Accounts.Account supervisor() throws SQLException {
        Accounts.Account account = Accounts.freshSupervisor();
        try (var database = TestServers.database().getConnection();
                var insert = database.prepareStatement("""
                    insert into title_period (person_id, title, valid, state, requires, since)
                    select ?, title, '[2018-01-01,)', 'ACTIVE', requires, date '2018-01-01'
                    from (values ('BASIC_THERAPIST', null), ('THERAPIST', 'BASIC_THERAPIST'), ('SUPERVISOR', 'THERAPIST'))
                      held (title, requires)""")) {
            insert.setObject(1, account.personId());
            insert.executeUpdate();
        }
        return account;
    }
}
