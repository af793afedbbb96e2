package nl.mbtregister.programme.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URL;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Hands;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.TestServers;
import nl.mbtregister.platform.Role;
import nl.mbtregister.verification.Somebody;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the first call of an institution to a programme that the public finds, and a therapist who says who may know. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ProgrammeJourneyIT {
    private static final int DESK = 1280;
    private static final int PUBLIC_MOST = 50_000;
    private static final String FIRST_DAY = DateTimeFormatter.ofPattern("d-M-yyyy")
            .format(LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusYears(1));

    @ArquillianResource
    private URL register;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String institution = "GGZ " + mark;
    private final String programme = "MBT " + mark;

    @DisplayName(
            "institution.R3 institution.R5 programme.R5 programme.R8 programme.R12 an institution is verified, starts a programme, names its team; a member agrees, and withdraws at once")
    @ParameterizedTest
    @ValueSource(ints = {360, DESK})
    void an_institution_starts_a_programme_and_a_member_says_who_may_know(int width) throws SQLException {
        Accounts.Account lead = Accounts.fresh();
        Accounts.Account colleague = Accounts.fresh();
        Somebody member = new Somebody(register);
        try (Hands office = hands(width, Accounts.fresh(Role.SECRETARIAT));
                Hands trekker = hands(width, lead);
                Hands helper = hands(width, colleague);
                Hands therapist = hands(width, Accounts.of(member.id()));
                Hands visitor = new Hands(register, width, "programme-" + width)) {
            enter(office, lead);
            details(trekker, colleague);
            accept(helper);
            String number = start(trekker);
            team(trekker, member);
            visitor.open("/nl/programma/" + number);
            visitor.reads("Deze pagina bestaat niet");
            certify(number);
            shown(visitor, number, member, false);
            say(therapist, "Ja, mijn naam mag er staan", "Uw toestemming is vastgelegd.");
            shown(visitor, number, member, true);
            visitor.looks("person");
            say(therapist, "Trek mijn toestemming in", "Uw naam staat niet op de openbare pagina.");
            shown(visitor, number, member, false);
            say(therapist, "Ik werk daar niet", "U staat niet meer in dit team.");
            trekker.open("/nl/instelling/programma/" + number + "/team");
            trekker.reads("hier niet te werken");
            english(trekker, visitor, number);
            close(trekker, number);
        }
    }

    private Hands hands(int width, Accounts.Account account) throws SQLException {
        return new Hands(register, width, "programme-" + width).signedInAs(account);
    }

    private void enter(Hands office, Accounts.Account lead) {
        office.open("/nl/balie/instellingen");
        office.press("Voeg de instelling toe");
        office.reads("Vul de naam in.", "Kies een land.");
        office.fill("Naam van de instelling", institution);
        office.tick("België");
        office.fill("KvK- of KBO-nummer", "0566.988.258");
        office.press("Voeg de instelling toe");
        office.reads("Dit KBO-nummer klopt niet");
        office.looks("enter-wrong");
        office.tick("Nederland");
        office.fill(
                "KvK- of KBO-nummer", String.valueOf(ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000)));
        office.press("Voeg de instelling toe");
        office.reads("De instelling is toegevoegd.", institution, "Nog te controleren");
        office.press("De instelling is gecontroleerd");
        office.reads("Vul in met wie u hebt gesproken.");
        office.looks("verify");
        office.tick("Nummer en naam kloppen met het handelsregister");
        office.fill("Met wie hebt u gesproken?", "mevrouw Bos, secretaris");
        office.press("De instelling is gecontroleerd");
        office.reads("De gegevens zijn opgeslagen.", "gesproken met mevrouw Bos, secretaris");
        office.fill("E-mailadres van het account", lead.email());
        office.press("Voeg de contactpersoon toe");
        office.reads(lead.email(), "Trekker");
        office.looks("verified");
        office.open("/nl/balie/instellingen?words=" + mark);
        office.reads(institution);
        office.looks("institutions");
    }

    private void details(Hands lead, Accounts.Account colleague) {
        lead.open("/nl/instelling");
        lead.reads(institution, "Er zijn nog geen programma’s.");
        lead.looks("home-empty");
        lead.follow("Begin een programma");
        lead.reads("Voeg eerst een locatie toe.");
        lead.follow("Naar de gegevens van de instelling");
        lead.press("Voeg de locatie toe");
        lead.reads("Vul de plaats in.");
        lead.fill("Naam van de locatie (mag leeg blijven)", "De Linde");
        lead.fill("Plaats", "Utrecht");
        lead.press("Voeg de locatie toe");
        lead.reads("De gegevens zijn opgeslagen.", "De Linde, Utrecht");
        lead.fill("E-mailadres van uw collega", colleague.email());
        lead.press("Stuur de uitnodiging");
        lead.reads("Uitgenodigd", colleague.email());
        lead.looks("details");
    }

    private void accept(Hands colleague) {
        colleague.open("/nl/uitnodigingen");
        colleague.reads(institution, "U bent gevraagd als: Medewerker.");
        colleague.looks("invitation");
        colleague.press("Ja, ik doe mee " + institution);
        colleague.reads("U werkt nu voor deze instelling.", "Er staat geen uitnodiging open.");
        colleague.open("/nl/instelling");
        colleague.reads(institution, "U bent hier: Medewerker.");
    }

    private String start(Hands lead) {
        lead.open("/nl/instelling");
        lead.follow("Begin een programma");
        lead.press("Begin het programma");
        lead.reads("Kies de vorm.", "Kies ten minste één locatie.");
        lead.looks("start-wrong");
        lead.fill("Naam van het programma", programme);
        lead.tick("dagkliniek");
        lead.tick("MBT-introductiecursus (MBT-I)");
        lead.tick("De Linde, Utrecht");
        lead.fill("Aantal patiënten tegelijk", "24");
        lead.press("Begin het programma");
        lead.reads("Het programma is begonnen.", programme, "Geen certificaat", "24");
        lead.looks("started");
        String number = lead.page().url().replaceAll(".*/(P-[0-9-]+).*", "$1");
        lead.follow("Gegevens wijzigen of sluiten");
        lead.fill("Doelgroep", "Volwassenen");
        lead.press("Opslaan");
        lead.reads("De gegevens zijn opgeslagen.", "Volwassenen");
        return number;
    }

    private static void team(Hands lead, Somebody member) {
        lead.follow("Team bekijken en wijzigen");
        lead.reads("Er staat nog niemand in het team.");
        lead.looks("team-empty");
        lead.fill("Naam of nummer", "xqzxqz");
        lead.press("Zoek");
        lead.reads("Niemand gevonden.");
        lead.fill("Naam of nummer", member.number());
        lead.press("Zoek");
        lead.reads("J. van der Poel", "Nummer " + member.number());
        lead.press("Voeg toe aan het team");
        lead.reads("Kies de functie.");
        Locator form = lead.page().locator("form#add");
        form.getByLabel("Functie in het programma").selectOption("Therapeut");
        form.getByLabel("Deze persoon behandelt patiënten").check();
        form.getByLabel("Eerste dag").fill(FIRST_DAY);
        lead.looks("team-pick");
        lead.press("Voeg toe aan het team");
        lead.reads(
                "Toegevoegd. Deze persoon krijgt bericht.",
                "1 persoon heeft nog niet geantwoord",
                "1 van 1",
                "Toestemming gevraagd");
        lead.main()
                .locator("summary")
                .getByText("Iemand toevoegen die niet in het register staat")
                .click();
        Locator unnamed = lead.page().locator("form#unnamed");
        unnamed.getByLabel("Functie in het programma").selectOption("Andere functie");
        unnamed.getByLabel("Beroep").fill("verpleegkundige");
        unnamed.getByLabel("Deze persoon behandelt patiënten").check();
        unnamed.getByLabel("Eerste dag").fill(FIRST_DAY);
        lead.press("Voeg de functie toe");
        lead.reads("De functie is toegevoegd.", "verpleegkundige", "Staat niet in het register.", "1 van 2");
        lead.looks("team");
        lead.follow("Wijzigen verpleegkundige");
        lead.fill("Toelichting (mag leeg blijven)", "sociotherapeut");
        lead.looks("team-change");
        lead.press("Opslaan");
        lead.reads("De gegevens zijn opgeslagen.", "sociotherapeut");
    }

    /** As certification does at its decision. */
    private static void certify(String number) throws SQLException {
        try (var database = TestServers.database().getConnection();
                var insert = database.prepareStatement("""
                    insert into programme_certificate
                      (programme_id, status, modules, library, library_version, valid_from, valid_end, recorded_at, recorded_by)
                    select id, 'CERTIFIED', '{MBT,MBT_I}', 'mbt-programme', '1', current_date - 1, current_date + 1825, now(), 'test'
                    from programme where number = ?""")) {
            insert.setString(1, number);
            insert.executeUpdate();
        }
    }

    private void say(Hands therapist, String button, String told) {
        therapist.open("/nl/mijn/teams");
        therapist.looks("teams");
        therapist.press(button + " " + programme);
        therapist.reads(told);
    }

    /** From the list to the programme, to the person, and back, where the person agreed; and neither way where not. */
    private void shown(Hands visitor, String number, Somebody member, boolean agreed) {
        visitor.open("/nl/programmas");
        visitor.fill("Naam, instelling of plaats", mark + " utrecht");
        visitor.press("Zoeken");
        visitor.reads(programme, institution, "Gecertificeerd");
        visitor.looks("programmes");
        visitor.follow(programme);
        visitor.reads("Dit programma is getoetst en voldoet aan de eisen.", "MBT-introductiecursus (MBT-I)", number);
        visitor.looks(agreed ? "programme-agreed" : "programme");
        if (agreed) {
            visitor.follow("J. van der Poel");
            visitor.reads(programme);
            visitor.follow(programme);
            visitor.reads("J. van der Poel");
            visitor.open("/nl/register/" + member.number());
        } else {
            visitor.reads("Niemand uit het team staat hier met naam.");
            visitor.open("/nl/register/" + member.number());
            assertThat(visitor.main()).not().containsText(programme);
        }
        var page = new Machine(register.toString()).get("/nl/programma/" + number);
        Assertions.assertThat(page.body().length()).isLessThan(PUBLIC_MOST);
        Assertions.assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private void english(Hands lead, Hands visitor, String number) {
        for (String path : new String[] {"", "/team", "/details"}) {
            lead.open("/en/institution/programme/" + number + path);
            lead.reads(programme);
            lead.looks("en" + path.replace('/', '-'));
        }
        lead.open("/en/institution");
        lead.reads("Your part here: Lead.");
        lead.looks("en-home");
        visitor.open("/en/programme/" + number);
        visitor.reads("This programme has been assessed and meets the requirements.");
        visitor.looks("en-programme");
        visitor.open("/en/programmes?words=" + mark);
        visitor.reads("Certified");
        visitor.looks("en-programmes");
    }

    private void close(Hands lead, String number) {
        lead.open("/nl/instelling/programma/" + number + "/gegevens");
        lead.press("Sluit het programma");
        lead.reads("Vul een datum in");
        lead.fill(
                "Laatste dag",
                DateTimeFormatter.ofPattern("d-M-yyyy").format(LocalDate.now(ZoneId.of("Europe/Amsterdam"))));
        lead.press("Sluit het programma");
        lead.reads("Het programma is gesloten.", "Gesloten vanaf");
        assertThat(lead.main().getByText("Gegevens wijzigen of sluiten")).hasCount(0);
    }
}
