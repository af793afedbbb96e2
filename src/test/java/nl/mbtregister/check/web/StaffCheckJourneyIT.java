package nl.mbtregister.check.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.mbtregister.check.FixtureStaff;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Hands;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.SignIn;
import nl.mbtregister.it.Statements;
import nl.mbtregister.it.TestServers;
import nl.mbtregister.platform.Role;
import nl.mbtregister.verification.Somebody;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ux J3: an institution accepts the terms, checks 80 members of staff at once, and takes a result that can be verified. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class StaffCheckJourneyIT {
    private static final Duration MOST = Duration.ofSeconds(5);

    @ArquillianResource
    private URL register;

    private final String mark = UUID.randomUUID().toString().replaceAll("[0-9-]", "");

    @DisplayName(
            "AC3 check.R1 check.R3 check.R4 check.R8 check.R10 check.R11 client.R1 client.R3 80 rows with 3 unknown numbers, 1 suspended person, 1 typo and 1 duplicate")
    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void an_institution_checks_its_staff(int width) throws Exception {
        Accounts.Account lead = Accounts.fresh(Role.INSTITUTION);
        institution(lead);
        Somebody suspended = new Somebody(register);
        suspended.decide("suspend");
        try (Hands contact = new Hands(register, width, "checks-" + width).signedInAs(lead)) {
            terms(contact);
            byte[] result = check(contact, file(suspended));
            again(contact, "resultaat.csv", result);
            verified(width, result);
            picked(contact, suspended);
            keys(contact);
            contact.open("/en/institution/lists");
            contact.looks("english");
            cheap(contact, lead);
        }
    }

    private void terms(Hands contact) {
        contact.open("/nl/instelling/lijsten");
        contact.looks("home");
        contact.page().getByLabel("Plak hier de lijst").fill("20481357");
        contact.press("Verder");
        contact.reads("Dit kan pas als het secretariaat");
        contact.looks("refused");
        contact.follow("Voorwaarden voor GGZ " + mark);
        contact.looks("terms");
        contact.press("Ik aanvaard de voorwaarden namens de instelling");
        contact.reads("De voorwaarden zijn aanvaard.");
    }

    /** 80 rows: 3 unknown, 1 suspended, 1 typo, 1 twice, and 74 more. */
    private byte[] file(Somebody suspended) throws SQLException {
        List<String> rows = new ArrayList<>(List.of("nummer;achternaam;voorletters;eigen_kenmerk"));
        List<String> numbers;
        try (Connection database = TestServers.database().getConnection()) {
            numbers = FixtureStaff.registered(database, 74, "Ménigte" + mark);
        }
        for (String number : numbers) {
            rows.add(number + ";Ménigte" + mark + ";A.;P-" + rows.size());
        }
        rows.add(numbers.getFirst() + ";Ménigte" + mark + ";A.;dubbel");
        rows.add(suspended.number() + ";van der Poel;J.;geschorst");
        rows.add("9999999952;Onbekend;;");
        rows.add("9999999855;Onbekend;;");
        rows.add("9999999758;Onbekend;;");
        rows.add("20481358;Tikfout;;tikfout");
        return String.join("\r\n", rows).getBytes(ISO_8859_1);
    }

    private byte[] check(Hands contact, byte[] file) throws IOException {
        contact.open("/nl/instelling/lijsten");
        upload(contact, "personeel.csv", file);
        contact.reads("Wij lezen 81 regels.", "Windows-letters", "Een geboortedatum hebben wij nooit nodig");
        contact.looks("columns");
        Instant begun = Instant.now();
        contact.press("Controleer de lijst");
        contact.reads("80 rijen, gecontroleerd in het register op");
        assertThat(Duration.between(begun, Instant.now())).isLessThan(MOST);
        counts(contact);
        contact.reads("geschorst", "van der Poel", "Geschorst");
        contact.looks("attention");
        contact.page().navigate(contact.page().url().replaceAll("\\?.*", "") + "?answer=UNREADABLE");
        contact.reads("Rij 81, kolom Nummer (register of BIG):", "Vraag de medewerker om het nummer");
        contact.looks("unreadable");
        contact.page().navigate(contact.page().url().replaceAll("\\?.*", "") + "?answer=NOT_FOUND");
        contact.reads("Het nummer is goed gevormd");
        contact.looks("notfound");
        byte[] pdf = taken(contact, "Resultaat op papier (PDF)");
        assertThat(pdf).startsWith("%PDF".getBytes(UTF_8));
        byte[] workbook = taken(contact, "Resultaat als Excel-bestand");
        byte[] result = taken(contact, "Resultaat als CSV");
        again(contact, "resultaat.xlsx", workbook);
        return result;
    }

    private static void counts(Hands contact) {
        assertThat(contact.main().locator("dl.facts").first().innerText().replaceAll("\\s+", " "))
                .contains(
                        "Geregistreerd 75",
                        "Let op 1",
                        "Wie is dit? 0",
                        "Niet gevonden 3",
                        "Onleesbaar 1",
                        "Waarvan dubbel 1");
    }

    /** A name alone is nobody: somebody picks, and the list is answered anew. */
    private static void picked(Hands contact, Somebody suspended) {
        contact.open("/nl/instelling/lijsten");
        contact.page()
                .getByLabel("Plak hier de lijst")
                .fill("J. van der Poel\nQ. Xzqvwbestaatniet\n" + suspended.number());
        contact.press("Verder");
        contact.press("Controleer de lijst");
        contact.reads("Wie is dit?", "Kies zelf wie bedoeld is", "Geen van deze");
        contact.looks("pick");
        contact.press("Opslaan en opnieuw controleren");
        contact.reads("Kies bij ten minste één rij wie bedoeld is.");
        contact.page().getByLabel("J. van der Poel").first().check();
        contact.press("Opslaan en opnieuw controleren");
        contact.reads("De lijst is gecontroleerd.", "Geschorst");
    }

    private static void again(Hands contact, String name, byte[] result) {
        contact.open("/nl/instelling/lijsten");
        upload(contact, name, result);
        contact.press("Controleer de lijst");
        counts(contact);
    }

    /** By whoever was given it, and without the register. */
    private void verified(int width, byte[] result) throws Exception {
        String text = new String(result, ISO_8859_1);
        try (Hands reader = new Hands(register, width, "checks-verify-" + width)) {
            for (String file : List.of(text, text.replaceFirst("Geschorst", "Geschors!"))) {
                reader.open("/nl/controleer");
                reader.page()
                        .locator("#file")
                        .setInputFiles(new FilePayload("r.csv", "text/csv", file.getBytes(ISO_8859_1)));
                reader.page().locator("form[enctype] button").click();
                reader.reads(file.equals(text) ? "Echt en onveranderd" : "Veranderd resultaat", "GGZ " + mark);
                reader.looks(file.equals(text) ? "same" : "changed");
            }
        }
        String receipt = text.substring(text.lastIndexOf("#mbt;") + 5).strip();
        JsonWebSignature signed = new JsonWebSignature();
        signed.setCompactSerialization(receipt);
        String keys = new Machine(register.toString()).get("/api/v1/keys").body();
        signed.setKey(new JsonWebKeySet(keys)
                .getJsonWebKeys().stream()
                        .filter(key -> key.getKeyId().equals(signed.getKeyIdHeaderValue()))
                        .findFirst()
                        .orElseThrow()
                        .getKey());
        assertThat(signed.verifySignature()).isTrue();
        String payload = new String(Base64.getUrlDecoder().decode(receipt.split("\\.")[1]), UTF_8);
        byte[] answered = java.util.Arrays.copyOf(result, text.lastIndexOf("#mbt;"));
        assertThat(payload)
                .contains(java.util.HexFormat.of()
                        .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                                .digest(answered)));
    }

    private void keys(Hands contact) throws SQLException {
        contact.open("/nl/instelling");
        contact.follow("Gegevens");
        contact.follow("Koppelingen met uw systemen");
        contact.fill("Naam van het systeem", "personeelssysteem");
        contact.page().getByLabel("Lijsten met nummers controleren").check();
        contact.press("Koppeling maken");
        contact.reads("Dit is de sleutel", "mbt_");
        contact.looks("key");
        contact.follow("Ik heb de sleutel bewaard");
        contact.page().locator("summary").first().click();
        contact.press("Nieuwe sleutel maken personeelssysteem");
        contact.reads("Dit is de sleutel");
        contact.follow("Ik heb de sleutel bewaard");
        contact.reads("Vorige sleutel", "Geldt tot");
        assertThat(contact.main().innerText()).doesNotContain("mbt_");
        contact.looks("keys");
    }

    /** The same for a list of 80 and for one of 1: a page of rows costs what it costs. */
    private void cheap(Hands contact, Accounts.Account lead) throws SQLException {
        contact.open("/nl/instelling/lijsten");
        String list = contact.main().locator(".card h3 a").first().getAttribute("href");
        String cookie = SignIn.header(SignIn.as(lead));
        Machine machine = new Machine(register.toString());
        assertThat(Statements.of(() -> machine.get(list, "Cookie", cookie))).isLessThanOrEqualTo(4);
        assertThat(Statements.of(() -> machine.get("/nl/instelling/lijsten", "Cookie", cookie)))
                .isLessThanOrEqualTo(4);
    }

    private static void upload(Hands contact, String name, byte[] content) {
        contact.page().getByLabel("Of kies een bestand").setInputFiles(new FilePayload(name, "text/csv", content));
        contact.press("Verder");
    }

    private static byte[] taken(Hands contact, String link) throws IOException {
        Page page = contact.page();
        Download download = page.waitForDownload(() -> contact.follow(link));
        return Files.readAllBytes(download.path());
    }

    private void institution(Accounts.Account lead) throws SQLException {
        try (Connection database = TestServers.database().getConnection();
                PreparedStatement insert = database.prepareStatement("""
                    with i as (
                      insert into institution (name, country, company_number, entered_at, entered_by, verified_on, verified_by)
                      values (?, 'NL', lpad((random() * 99999999)::int::text, 8, '0'), now(), 'test', current_date, 'test')
                      returning id)
                    insert into institution_contact (institution_id, account_id, part, added_at, added_by)
                    select id, ?, 'LEAD', now(), 'test' from i""")) {
            insert.setString(1, "GGZ " + mark);
            insert.setLong(2, lead.id());
            insert.executeUpdate();
        }
    }
}
