package nl.mbtregister.watch.web;

import java.net.URL;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Hands;
import nl.mbtregister.it.Letterbox;
import nl.mbtregister.it.Machine;
import nl.mbtregister.platform.Time;
import nl.mbtregister.verification.Somebody;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An institution follows two people; one is suspended, the other objects. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class WatchJourneyIT {
    @ArquillianResource
    private URL register;

    @DisplayName(
            "watch.R1 watch.R2 watch.R3 watch.R4 watch.R5 watch.R7 watch.R8 a suspension reaches who follows, and who is followed may object")
    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void an_institution_is_told_and_a_therapist_objects(int width) throws SQLException {
        Somebody suspended = new Somebody(register);
        Somebody objecting = new Somebody(register);
        String[] made =
                new Machine(register.toString()).get("/test-watch").body().split(" ", 4);
        Accounts.Account lead = new Accounts.Account(Long.parseLong(made[1]), made[2], "Lead", null);
        try (Hands institution = hands(width, lead);
                Hands therapist = hands(width, Accounts.of(objecting.id()))) {
            institution.open("/nl/instelling/gegevens/" + made[0]);
            institution.follow("Volglijst");
            institution.press("Sla op");
            institution.reads("Kies waarom u deze mensen volgt.");
            institution.looks("agree-wrong");
            institution.tick("In dienst van de instelling");
            institution.tick("Meteen, per verandering één bericht");
            institution.tick(lead.email());
            institution.press("Sla op");
            institution.reads("Uw keuzes zijn opgeslagen.", "U volgt nog niemand.");
            institution.fill("Registratienummers", suspended.number() + " 99999920");
            institution.press("Volg deze mensen");
            institution.reads("Er is niemand toegevoegd of weggehaald.", "99999920");
            institution.looks("follow-wrong");
            institution.fill("Registratienummers", suspended.number() + "\n" + objecting.number());
            institution.press("Volg deze mensen");
            institution.reads("U volgt deze mensen.", suspended.number(), objecting.number());
            suspended.decide("suspend");
            new Letterbox(lead.email()).letter("Een registratie die u volgt is veranderd");
            therapist.open("/nl/mijn/werk");
            therapist.follow("Wie volgt mijn registratie?");
            therapist.reads("GGZ", "In dienst van de instelling");
            therapist.looks("followers");
            therapist.press("Maak bezwaar " + made[3]);
            therapist.reads("Uw bezwaar is vastgelegd.", "U maakte bezwaar op");
            institution.open("/nl/instelling/gegevens/" + made[0] + "/volgen");
            institution.reads("Geschorst", "Bezwaar sinds", "maakte bezwaar");
            institution.looks("list");
            institution.follow("Uw systeem aansluiten");
            institution.fill("Adres van uw systeem", "http://hooks.ggz.example/");
            institution.press("Sla het adres op");
            institution.reads("Geef een adres met https");
            institution.fill("Adres van uw systeem", "https://hooks.ggz.invalid/mbt");
            institution.press("Sla het adres op");
            institution.reads("Het adres is opgeslagen.", "whsec_");
            institution.press("Stuur opnieuw");
            institution.reads("De berichten worden opnieuw gestuurd.");
            institution.looks("hook");
            institution.open("/en/institution/details/" + made[0] + "/watch");
            institution.reads("Whom you follow", "Suspended");
            institution.looks("list-en");
            institution.open("/en/institution/details/" + made[0] + "/watch/system");
            institution.looks("hook-en");
            therapist.open("/en/my/followers");
            therapist.reads("You objected on");
            therapist.looks("followers-en");
        }
    }

    @DisplayName("verification.R16 a contact sees what the register said then, and what it says now")
    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void a_contact_sees_what_was_said(int width) throws SQLException {
        Somebody somebody = new Somebody(register);
        somebody.decide("suspend");
        String[] made =
                new Machine(register.toString()).get("/test-watch").body().split(" ", 4);
        try (Hands contact = hands(width, new Accounts.Account(Long.parseLong(made[1]), made[2], "Lead", null))) {
            contact.open("/nl/instelling");
            contact.follow("Wat zei het register toen?");
            contact.fill("Registratienummer", "20481358");
            contact.press("Vraag op");
            contact.reads("controlecijfers");
            contact.fill("Registratienummer", somebody.number());
            contact.fill("Over welke dag gaat het?", "gisteren");
            contact.press("Vraag op");
            contact.looks("said-wrong");
            LocalDate today = LocalDate.now(Time.LEGAL_ZONE);
            contact.fill("Over welke dag gaat het?", typed(today.minusDays(1)));
            contact.fill("Wat zei het register aan het einde van deze dag?", typed(today.minusDays(1)));
            contact.press("Vraag op");
            contact.reads(
                    "J. van der Poel", "Wat het register zei op", "Wat het register nu zegt", "rechtgezet of besloten");
            contact.looks("said");
            contact.fill("Wat zei het register aan het einde van deze dag?", typed(today));
            contact.press("Vraag op");
            contact.reads("Dat is hetzelfde.");
            contact.open("/en/institution/what-the-register-said?number=" + somebody.number());
            contact.reads("What the register says now");
            contact.looks("said-en");
        }
    }

    private static String typed(LocalDate day) {
        return DateTimeFormatter.ofPattern("d-M-yyyy").format(day);
    }

    private Hands hands(int width, Accounts.Account account) throws SQLException {
        return new Hands(register, width, "watch-" + width).signedInAs(account);
    }
}
