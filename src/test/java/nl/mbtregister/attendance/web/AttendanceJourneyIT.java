package nl.mbtregister.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import nl.mbtregister.attendance.FixtureWorkbook;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Hands;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.SignIn;
import nl.mbtregister.it.TestServers;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A provider pastes a list with each kind of error, mends it and saves it; the therapist sees the points. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AttendanceJourneyIT {
    @ArquillianResource
    private URL register;

    /** Somebody of the demo register whom the public sees and whose surname nobody else bears. */
    private record Known(String number, String surname) {}

    @DisplayName("attendance.R6 attendance.R7 attendance.R13 attendance.R14 from a pasted list to points, and back")
    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void a_provider_tells_who_attended(int width) throws SQLException {
        Accounts.Account supervisor = Accounts.freshSupervisor();
        Accounts.Account therapist = Accounts.freshTherapist();
        HeldCourse course = HeldCourse.of(supervisor.personId(), 3);
        String number = one("select number from person where id = " + therapist.personId());
        String name = one("select display_name from person where id = " + therapist.personId());
        String other = one("select number from person where id = " + Accounts.freshPerson());
        try (Hands provider = new Hands(register, width, "attendance-" + width).signedInAs(supervisor);
                Hands person = new Hands(register, width, "attendance-" + width).signedInAs(therapist)) {
            provider.open("/nl/scholing/deelnemers");
            provider.reads(course.title(), "Doorgeven tot en met");
            provider.looks("home");
            provider.follow(course.title());
            provider.press("Lijst nakijken");
            provider.reads("Plak de lijst van de deelnemers in het vak");
            provider.looks("edition");
            paste(provider, number, name, other);
            mend(provider, known(), other);
            save(provider, name);
            seen(person, course);
            takeBack(provider, course, name);
            person.open("/nl/mijn/presentie");
            person.reads("U hebt nog geen punten gekregen van een lijst.");
        }
    }

    private static void paste(Hands provider, String number, String name, String other) throws SQLException {
        Known known = known();
        provider.fill(
                "Plak hier de lijst",
                String.join(
                        "\n",
                        "registernummer;naam;uren",
                        number + ";" + name + ";",
                        "10004757;J. Jansen;",
                        ";" + known.surname() + ";",
                        other + ";Iemand Anders;",
                        number + ";;",
                        "1,00E+07;K. Klaassen;",
                        "=A1;L. Lopers;",
                        ";Xzqvwbestaatniet;",
                        number + ";" + name + ";half"));
        provider.press("Lijst nakijken");
        provider.reads(
                "1 deelnemer is gevonden.",
                "Naar 8 regels moet u nog kijken.",
                "Er is nog niets opgeslagen.",
                "De laatste twee cijfers passen niet bij de andere",
                "Kies wie het is",
                "Op de lijst staat een andere naam",
                "staat ook op regel 2",
                "Excel heeft het nummer afgekort",
                "Er staat een formule",
                "Wij vinden niemand met deze naam",
                "Wij kunnen niet lezen hoeveel iemand er was");
        provider.looks("list");
    }

    private static void mend(Hands provider, Known known, String other) {
        provider.page().locator("#out-3").check();
        provider.page().getByLabel(known.number()).check();
        provider.page().locator("#right-5").check();
        for (int line : new int[] {6, 7, 8, 9, 10}) {
            provider.page().locator("#out-" + line).check();
        }
        provider.press("Wijzigingen nakijken");
        provider.reads(
                "De wijzigingen zijn nagekeken.", "3 deelnemers zijn gevonden.", "Er is niets na te kijken.", other);
        provider.looks("mended");
    }

    private static void save(Hands provider, String name) {
        provider.press("Punten bijschrijven");
        provider.reads("De punten zijn bijgeschreven.", "Wie er punten kregen", name);
        provider.looks("saved");
    }

    private static void seen(Hands person, HeldCourse course) throws SQLException {
        person.open("/nl/mijn/activiteiten");
        person.reads(course.title());
        person.follow("Deelnemerslijsten van aanbieders");
        person.reads(course.title(), "Bewijs (PDF)");
        person.looks("mine");
        var download = person.page().waitForDownload(() -> person.follow("Bewijs (PDF)"));
        assertThat(download.suggestedFilename()).startsWith("MBT-2026-").endsWith(".pdf");
    }

    private static void takeBack(Hands provider, HeldCourse course, String name) {
        provider.open("/nl/scholing/deelnemers/" + course.edition());
        provider.follow("Terugnemen " + name);
        provider.press("Punten terugnemen");
        provider.reads("Vul in waarom u de punten terugneemt");
        provider.looks("back");
        provider.fill("Waarom neemt u de punten terug?", "Was er toch niet.");
        provider.press("Punten terugnemen");
        provider.reads("De punten zijn teruggenomen.");
    }

    @Test
    @DisplayName("attendance.R1 attendance.R3 a file is taken, and one made to do harm is refused with what to do")
    void a_file_is_taken_or_refused() throws SQLException {
        Accounts.Account supervisor = Accounts.freshSupervisor();
        HeldCourse course = HeldCourse.of(supervisor.personId(), 20);
        String number = one("select number from person where id = " + Accounts.freshPerson());
        try (Hands provider = new Hands(register, 360, "attendance-file").signedInAs(supervisor)) {
            provider.open("/nl/scholing/deelnemers");
            provider.reads("Te laat: het kon tot en met");
            provider.open("/nl/scholing/deelnemers/" + course.edition());
            upload(
                    provider,
                    "bom.xlsx",
                    FixtureWorkbook.with("")
                            .part("xl/worksheets/sheet1.xml", new byte[50_000_000])
                            .bytes());
            provider.reads("is niet gemaakt zoals een gewone lijst");
            provider.looks("refused");
            upload(
                    provider,
                    "lijst.xlsx",
                    FixtureWorkbook.rows(
                                    "<row hidden=\"1\"><c><v>" + number + "</v></c></row><row><c><f>1</f></c></row>")
                            .bytes());
            provider.reads("Regels die in Excel verborgen zijn: 1", "Er staat een formule");
            provider.looks("hidden");
            provider.open("/nl/scholing/deelnemers/" + course.edition());
            provider.reads("Er staat een lijst klaar die nog niet is opgeslagen");
            upload(
                    provider,
                    "lijst.csv",
                    ("\uFEFFnummer;naam\r\n" + number + ";\r\n").getBytes(StandardCharsets.UTF_8));
            provider.reads("1 deelnemer is gevonden.", "Was op die dag niet geregistreerd");
            provider.press("Punten bijschrijven");
            String cookie = SignIn.header(SignIn.as(supervisor));
            String csv = new Machine(register.toString())
                    .get("/attendance/" + course.edition() + ".csv", "Cookie", cookie)
                    .body();
            assertThat(csv)
                    .startsWith("\uFEFFregisternummer;naam;punten\r\n" + number + ";")
                    .endsWith(";7\r\n");
            provider.open("/en/teaching/participants/" + course.edition());
            provider.looks("english");
        }
    }

    private static void upload(Hands provider, String name, byte[] content) {
        provider.page()
                .getByLabel("Of kies een bestand")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
        provider.press("Bestand nakijken");
    }

    private static Known known() throws SQLException {
        String sql = """
            select min(p.number) || ' ' || p.surname from person p
            where p.shown_until > current_date and p.particle is null and p.partner_surname is null and p.surname ~ '^[A-Z][a-z]+$'
            group by p.surname having count(*) = 1 and (select count(*) from name_key k where k.key = lower(p.surname)) = 1
            order by 1 limit 1""";
        String[] found = one(sql).split(" ");
        return new Known(found[0], found[1]);
    }

    private static String one(String sql) throws SQLException {
        try (var connection = TestServers.database().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
