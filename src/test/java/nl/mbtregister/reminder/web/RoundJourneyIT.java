package nl.mbtregister.reminder.web;

import static org.awaitility.Awaitility.await;

import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Hands;
import nl.mbtregister.it.Letterbox;
import nl.mbtregister.it.TestServers;
import nl.mbtregister.platform.Role;
import nl.mbtregister.reminder.FixtureEndings;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Journey J14: the office sends a round of reminders. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RoundJourneyIT {
    private static final int DESK = 1280;
    private static final int PHONE = 360;

    /** More than go out in a minute, so that the round stands at half. */
    private static final int PEOPLE = 70;

    @ArquillianResource
    private URL register;

    @DisplayName("AC14: a round is previewed, sent, stopped at half and resumed; who files meanwhile drops out")
    @Test
    void a_round_is_sent_stopped_and_resumed_and_who_files_drops_out() throws Exception {
        LocalDate today = LocalDate.now();
        LocalDate end = FixtureEndings.someDay(today, 1);
        Accounts.Account office = Accounts.fresh(Role.SECRETARIAT);
        try (Connection database = TestServers.database().getConnection();
                Hands desk = new Hands(register, DESK, "rounds").signedInAs(office)) {
            FixtureEndings fixture = new FixtureEndings(database);
            List<Long> people = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                people.add(fixture.therapist(end));
            }
            desk.open("/nl/balie/rondes");
            desk.press("Bekijk wie een mail krijgt");
            desk.reads("Kies een herinnering.");
            desk.looksWideAndNarrow("1-begin");
            desk.tick("3 maanden voor het einde");
            desk.page().getByText("Zelf de einddatums kiezen").click();
            String day = DateTimeFormatter.ofPattern("d-M-yyyy").format(end);
            desk.fill("Eerste einddatum", day);
            desk.fill("Laatste einddatum", day);
            desk.press("Bekijk wie een mail krijgt");
            desk.reads("Er is nog niets verstuurd.", "mails, geschat 2 minuten", "Geen account, alleen e-mail");
            desk.looksWideAndNarrow("2-prepared");
            desk.press("Stuur een test naar uzelf");
            desk.reads("De test is naar uw eigen e-mailadres gestuurd.");
            Assertions.assertThat(new Letterbox(office.email()).letter("Uw registratie loopt binnen drie maanden af"))
                    .contains("Dit is een voorbeeld van een regel");
            desk.follow("Lees drie mails");
            desk.reads("Wat ontbreekt nog?", "What is still missing?", "A. Test");
            desk.looksWideAndNarrow("3-preview");
            desk.page().goBack();
            long files = people.get(PEOPLE - 1);
            fixture.files(files, today);
            desk.press("Nu versturen");
            desk.reads("De ronde wordt verstuurd.");
            String address = desk.page().url().replaceAll("\\?.*", "").replaceAll("^https?://[^/]+", "");
            String reference = "reminder_round " + address.substring(address.lastIndexOf('/') + 1);
            until("60", "select count(*) from letter where reference = '" + reference + "'");
            desk.open(address);
            desk.press("Stoppen");
            desk.reads("De ronde is gestopt.", "60 gemaild");
            desk.looksWideAndNarrow("4-stopped");
            desk.press("Hervatten");
            until("DONE", "select state from reminder_round where 'reminder_round ' || id = '" + reference + "'");
            desk.open(address);
            desk.reads("Verstuurd", "0 nog te gaan", "Bezorgd bij de mailserver");
            desk.looksWideAndNarrow("5-sent");
            desk.follow("Doet niet mee");
            desk.reads("Heeft al ingediend");
            desk.looks("6-out");
            Assertions.assertThat(ask("select count(*) from letter where person_id = any ('{%s}') and reference = '%s'"
                            .formatted(joined(people), reference)))
                    .isEqualTo(String.valueOf(PEOPLE - 1));
            Assertions.assertThat(
                            ask("select count(*) from letter where kind = 'ROUND_3_MONTHS' and person_id = " + files))
                    .isEqualTo("0");
        }
    }

    @Test
    void a_therapist_finds_the_mail_in_the_inbox_in_the_same_words() throws Exception {
        LocalDate end = FixtureEndings.someDay(LocalDate.now(), 2);
        String reference;
        long person;
        try (Connection database = TestServers.database().getConnection();
                Hands desk = new Hands(register, PHONE, "round-inbox").signedInAs(Accounts.fresh(Role.SECRETARIAT))) {
            person = new FixtureEndings(database).therapist(end);
            desk.open("/nl/balie/rondes");
            desk.tick("1 maand voor het einde");
            desk.page().getByText("Zelf de einddatums kiezen").click();
            String day = DateTimeFormatter.ofPattern("d-M-yyyy").format(end);
            desk.fill("Eerste einddatum", day);
            desk.fill("Laatste einddatum", day);
            desk.press("Bekijk wie een mail krijgt");
            desk.page().getByText("Later versturen").click();
            desk.fill("Op welke dag?", "1-1-2020");
            desk.press("Plan deze ronde");
            desk.reads("Kies een moment dat nog komt.");
            desk.looks("1-planned-late");
            desk.press("Nu versturen");
            reference = desk.page().url().replaceAll(".*/(\\d+).*", "reminder_round $1");
            until(
                    "1",
                    "select count(*) from letter where person_id = %d and reference = '%s'"
                            .formatted(person, reference));
        }
        try (Hands therapist = new Hands(register, PHONE, "round-reader").signedInAs(Accounts.of(person))) {
            therapist.open("/nl/mijn/berichten");
            therapist.reads("Uw registratie loopt binnen een maand af", "als MBT-therapeut vervalt op");
            therapist.looks("1-inbox");
        }
    }

    private static void until(String expected, String sql) {
        await().untilAsserted(() -> Assertions.assertThat(ask(sql)).isEqualTo(expected));
    }

    private static String joined(List<Long> ids) {
        return ids.toString().replaceAll("[\\[\\] ]", "");
    }

    private static String ask(String sql) throws SQLException {
        try (Connection database = TestServers.database().getConnection();
                var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
