package nl.mbtregister.sample.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;

import com.microsoft.playwright.options.FilePayload;
import java.net.URL;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Hands;
import nl.mbtregister.it.Registered;
import nl.mbtregister.it.TestServers;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SampleJourneyIT {
    private static final int DESK = 1280;
    private static final LocalDate END = LocalDate.now(Time.LEGAL_ZONE).plusMonths(2);

    @ArquillianResource
    private URL register;

    @Test
    @DisplayName(
            "sample.R4, sample.R6 and sample.R7: the office looks and draws, a therapist sends proof, the office decides")
    void a_sample_from_the_drawing_to_the_decision() throws SQLException {
        Accounts.Account therapist = renewed();
        renewed();
        Accounts.Account office = Accounts.fresh(Role.SECRETARIAT);
        try (Hands hands = new Hands(register, DESK, "sample").signedInAs(office)) {
            hands.open("/nl/balie/steekproef");
            hands.fill("Van elke honderd mensen", "0");
            hands.press("Bekijken");
            hands.reads("Vul een getal van 1 tot en met 100 in.");
            hands.open("/nl/balie/steekproef");
            hands.fill("Verlengd vanaf", "5-5-2019");
            hands.fill("Verlengd tot en met", "5-5-2019");
            hands.fill("Van elke honderd mensen", "100");
            hands.press("Bekijken");
            hands.reads("Wie er getrokken zou worden", "Er is nog niets gebeurd");
            hands.looksWideAndNarrow("seen");
            hands.press("Trekken en brieven versturen");
            hands.page().getByText("De steekproef is getrokken.").waitFor();
            hands.reads("Iedereen die getrokken kon worden", "Lotgetal");
            hands.looksWideAndNarrow("drawn");
        }
        try (Hands hands = new Hands(register, DESK, "sample").signedInAs(therapist)) {
            hands.open("/nl/mijn/termijnen");
            hands.follow("Laatste dag om bewijs te sturen");
            hands.reads("Zelf opgegeven over deze periode:", "800 uur", "Een bestand toevoegen");
            hands.looksWideAndNarrow("asked");
            hands.page()
                    .getByLabel("Kies een bestand")
                    .setInputFiles(new FilePayload("rooster.pdf", "application/pdf", pdf()));
            hands.tick("Er staan geen gegevens van patiënten op");
            hands.press("Bestand uploaden");
            assertThat(hands.page().getByLabel("rooster.pdf")).isChecked();
            hands.looksWideAndNarrow("uploaded");
            hands.press("Bewijs sturen");
            hands.page().getByText("Uw bewijs is verstuurd.").waitFor();
            hands.reads("Dit hebt u gestuurd:", "rooster.pdf");
            hands.open("/en/my/proof");
            hands.looksWideAndNarrow("english");
        }
        try (Hands hands = new Hands(register, DESK, "sample").signedInAs(office)) {
            hands.open("/nl/balie");
            hands.follow("Er wacht bewijs voor de steekproef");
            hands.looksWideAndNarrow("waiting");
            hands.open("/nl/balie/bewijs/" + request(therapist));
            hands.press("Beslissen en brief versturen");
            hands.reads("Kies een uitkomst", "Vul een reden in");
            hands.looksWideAndNarrow("deciding");
            hands.tick("In orde");
            hands.fill("Reden", "Het rooster laat de uren zien.");
            hands.press("Beslissen en brief versturen");
            hands.page().getByText("De beslissing is bewaard.").waitFor();
            hands.open("/en/desk/proof/" + request(therapist));
            hands.reads("In order", "Het rooster laat de uren zien.");
            hands.looksWideAndNarrow("decided");
        }
    }

    /** Somebody of whom a renewal came into the register on a day long ago on which nothing else did. */
    private static Accounts.Account renewed() throws SQLException {
        Accounts.Account account = Accounts.freshTherapist();
        long person = account.personId();
        Registered.therapist(person, END);
        write(
                "insert into register_entry (person_id, kind, effective, ends_on, title, decided, recorded_at, recorded_by, basis,"
                        + " basis_reference, edition) values (" + person + ", 'RENEWED', '" + END + "', '"
                        + END.plusYears(5)
                        + "', 'THERAPIST', '2019-05-05', '2019-05-05 12:00', 'test', 'DECISION', 'CUR 3', '2020-01-01')");
        write(
                "insert into ledger_entry (person_id, kind, activity, name, first_day, last_day, amount, provisional, source,"
                        + " reference, edition, recorded_at, recorded_by) values (" + person
                        + ", 'CREDITED', 'MBT_WORK', 'GGZ', '"
                        + END.minusYears(1) + "', '" + END.minusYears(1)
                        + "', 800, true, 'SELF', gen_random_uuid()::text, '2020-01-01', now(), 'test')");
        return account;
    }

    private static long request(Accounts.Account account) throws SQLException {
        try (var database = TestServers.database().getConnection();
                var row = database.createStatement()
                        .executeQuery("select max(id) from proof_request where person_id = " + account.personId())) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void write(String sql) throws SQLException {
        try (var database = TestServers.database().getConnection();
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static byte[] pdf() {
        return "%PDF-1.7\nstartxref\n9\n%%EOF\n".getBytes(US_ASCII);
    }
}
