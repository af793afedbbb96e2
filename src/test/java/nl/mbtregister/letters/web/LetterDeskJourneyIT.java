package nl.mbtregister.letters.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Hands;
import nl.mbtregister.it.Letterbox;
import nl.mbtregister.it.TestServers;
import nl.mbtregister.platform.Role;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The office writes other words for a letter, and sees to the mails that did not arrive. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class LetterDeskJourneyIT {
    private static final int DESK = 1280;
    private static final int PHONE = 360;

    @ArquillianResource
    private URL register;

    @DisplayName("letters.R7, letters.R8: other words for a letter, with mistakes told at their fields")
    @Test
    void the_office_writes_other_words_for_a_letter() throws Exception {
        String mark = UUID.randomUUID().toString();
        try (Hands desk = new Hands(register, DESK, "letters").signedInAs(Accounts.fresh(Role.SECRETARIAT))) {
            desk.open("/nl/balie/brieven");
            desk.looksWideAndNarrow("1-list");
            desk.page().setViewportSize(DESK, 900);
            desk.follow("Wij vragen u om een aanvulling");
            desk.looks("2-letter");
            desk.follow("Maak een nieuwe tekst");
            desk.fill("Tekst in het Nederlands", "Wij missen {vraag}. Dat kan tot {until}.\n\n# " + mark);
            desk.fill("Tekst in het Engels", "We miss {question}.\n\n# And further");
            desk.press("Bewaar het concept");
            desk.reads("Deze brief kent “{vraag}” niet.", "Zonder “{until}” heeft de ontvanger niets");
            desk.looksWideAndNarrow("3-faults");
            desk.page().setViewportSize(DESK, 900);
            desk.fill("Tekst in het Nederlands", "Wij missen {question}. Dat kan tot {until}.\n\n# " + mark);
            desk.fill("Tekst in het Engels", "We miss {question}. Until {until}.\n\n# And further");
            desk.press("Bewaar het concept");
            desk.reads(
                    "Het concept is bewaard.", "Weg", "Erbij", "Wij missen Stuur een leesbare kopie van uw diploma.");
            desk.looksWideAndNarrow("4-draft");
            desk.press("Publiceer deze tekst");
            desk.reads("De tekst is gepubliceerd.", "Deze tekst geldt sinds", mark, "Eerste versie");
            desk.looks("5-published");
            desk.follow("Eerste versie");
            desk.reads("U bekijkt versie 0.");
            desk.open("/nl/balie/brieven/supplement-asked/bewerken");
            desk.fill("Tekst in het Nederlands", "{question} {until}");
            desk.fill("Tekst in het Engels", "{question} {until}");
            desk.press("Bewaar het concept");
            desk.page().locator("summary").click();
            desk.press("Gooi het concept weg");
            desk.reads("Het concept is weggegooid.", mark);
        } finally {
            sql("alter table letter_template disable trigger stays");
            sql("delete from letter_template where kind = 'SUPPLEMENT_ASKED'");
            sql("alter table letter_template enable trigger stays");
        }
    }

    @DisplayName("letters.R11, letters.R10: what did not arrive is sent again, done otherwise, or written on paper")
    @Test
    void the_office_sees_to_mails_that_did_not_arrive() throws Exception {
        long person = Accounts.freshPerson();
        String mark = UUID.randomUUID().toString().substring(0, 8);
        long again = undelivered(person, "Eerste " + mark, "DEAD");
        long otherwise = undelivered(person, "Tweede " + mark, "BOUNCED");
        undelivered(person, "Derde " + mark, "BOUNCED");
        task(person, mark);
        try (Hands desk = new Hands(register, PHONE, "undelivered").signedInAs(Accounts.fresh(Role.SECRETARIAT))) {
            desk.open("/nl/balie/niet-bezorgd");
            desk.reads("Eerste " + mark, "550 5.1.1 no such user", "A. Test " + mark, "Teruggekomen", "Geweigerd");
            desk.looksWideAndNarrow("1-list");
            desk.follow("Eerste " + mark);
            desk.fill("Naar welk e-mailadres?", "geen adres");
            desk.press("Stuur opnieuw");
            desk.reads("het e-mailadres of de uitleg klopt niet");
            desk.looks("2-mistake");
            desk.fill("Naar welk e-mailadres?", mark + "@new.example");
            desk.press("Stuur opnieuw");
            desk.reads("De mail wordt opnieuw verstuurd.");
            Assertions.assertThat(new Letterbox(mark + "@new.example").letter("Eerste " + mark))
                    .contains("Tekst van de brief");
            assertThat(desk.main()).not().containsText("Eerste " + mark);
            desk.follow("Tweede " + mark);
            desk.fill("Hoe hebt u het gedaan?", "Gebeld.");
            desk.press("Leg dit vast");
            desk.reads("Dit is vastgelegd.");
            assertThat(desk.main()).not().containsText("Tweede " + mark);
            desk.follow("A. Test " + mark);
            desk.reads("Onze e-mails komen niet bij u aan", "Derde " + mark);
            desk.press("Zet het adres op de brief");
            desk.reads("Vul een naam en adres in");
            desk.fill("Naam en postadres", "A. Test\nVoorbeeldstraat 1\n1234 AB Utrecht");
            desk.press("Zet het adres op de brief");
            desk.reads("Druk de pagina nu af.");
            desk.looksWideAndNarrow("3-paper");
            desk.press("De brief is op de post");
            desk.reads("Het is vastgelegd");
            assertThat(desk.main()).not().containsText(mark);
        }
        Assertions.assertThat(ask("select dealt_how from letter_mail where letter_id = " + otherwise))
                .isEqualTo("Gebeld.");
        Assertions.assertThat(ask("select state from letter_mail where letter_id = " + again))
                .isEqualTo("SENT");
    }

    private static long undelivered(long person, String subject, String state) throws SQLException {
        return Long.parseLong(ask("""
            with posted as (
              insert into letter (person_id, kind, reference, language, addressee, subject, body, posted_at)
              values (%d, 'MEASURE_ENDED', '%s', 'nl', 'A. Test', '%s', '[{"text": "Tekst van de brief"}]', now()) returning id)
            insert into letter_mail (letter_id, address, message_id, state, attempts, due_at, ended_at, answer)
            select id, 'gone@people.example', '<%s@test.example>', '%s', 1, now(), now(), '550 5.1.1 no such user' from posted
            returning letter_id""".formatted(person, subject, subject, UUID.randomUUID(), state)));
    }

    private static void task(long person, String mark) throws SQLException {
        sql("""
            insert into post_task (person_id, addressee, email, language, opened_at)
            values (%d, 'A. Test %s', 'gone@people.example', 'nl', now())""".formatted(person, mark));
    }

    private static String ask(String sql) throws SQLException {
        try (Connection database = TestServers.database().getConnection();
                var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void sql(String sql) throws SQLException {
        try (Connection database = TestServers.database().getConnection();
                var statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
