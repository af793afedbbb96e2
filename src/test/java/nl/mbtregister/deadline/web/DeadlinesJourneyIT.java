package nl.mbtregister.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.TreeSet;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Hands;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.Registered;
import nl.mbtregister.it.TestServers;
import nl.mbtregister.platform.Time;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DeadlinesJourneyIT {
    private static final int DESK = 1280;
    private static final LocalDate END = LocalDate.now(Time.LEGAL_ZONE).plusMonths(14);

    @ArquillianResource
    private URL register;

    @Test
    @DisplayName(
            "deadline.R4 and deadline.R5: made, read by a calendar, renewed and taken away; what does not hold is not there")
    void a_therapist_makes_renews_and_takes_away_the_calendar() throws SQLException {
        Accounts.Account account = therapist();
        Machine calendar = new Machine(register.toString());
        try (Hands hands = new Hands(register, DESK, "deadlines").signedInAs(account)) {
            hands.open("/nl/mijn/herregistratie");
            hands.follow("Al mijn termijnen op een rij");
            hands.reads("Laatste dag van uw registratie: MBT-therapeut", "In uw eigen agenda");
            hands.looksWideAndNarrow("before");
            hands.press("Agenda-adres maken");
            hands.reads("wij tonen het maar één keer");
            hands.looksWideAndNarrow("made");
            String first = path(hands);
            HttpResponse<String> file = calendar.get(first);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/calendar")
                    .contains("method=PUBLISH");
            assertThat(file.headers().firstValue("Cache-Control")).contains("private, no-cache");
            assertThat(file.headers().firstValue("X-Robots-Tag")).contains("noindex");
            assertThat(calendar.get(
                                    first,
                                    "If-None-Match",
                                    file.headers().firstValue("ETag").orElseThrow())
                            .statusCode())
                    .isEqualTo(304);
            assertThat(file.body().replace("\r\n ", ""))
                    .contains(
                            "METHOD:PUBLISH",
                            "SUMMARY:Laatste dag van uw registratie: MBT-therapeut",
                            "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(END.minusDays(1)),
                            "DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(END),
                            "TRIGGER:-P30D",
                            "/nl/mijn/herregistratie")
                    .doesNotContain("DTSTART:");
            hands.open("/nl/mijn/termijnen");
            hands.reads("U hebt een agenda-adres sinds");
            assertThat(hands.main().innerText()).doesNotContain(first);
            hands.press("Nieuw adres maken");
            String second = path(hands);
            assertThat(calendar.get(first).statusCode()).isEqualTo(404);
            assertThat(calendar.get(second).statusCode()).isEqualTo(200);
            hands.open("/en/my/deadlines");
            hands.looksWideAndNarrow("english");
            hands.press("Remove the address");
            hands.reads("Your calendar address has been removed");
            isLike(calendar.get(second), calendar.get("/termijnen/" + "A".repeat(43) + ".ics"));
            isLike(calendar.get(second), calendar.get("/termijnen/anything"));
        }
    }

    @Test
    @DisplayName("deadline.R6 the calendar speaks the language of its owner and tells of nobody else")
    void the_calendar_is_the_owners() throws SQLException {
        Accounts.Account account = therapist();
        therapist();
        try (var database = TestServers.database().getConnection();
                var statement = database.createStatement()) {
            statement.execute("update person set language = 'en' where id = " + account.personId());
        }
        try (Hands hands = new Hands(register, DESK, "deadlines").signedInAs(account)) {
            hands.open("/nl/mijn/termijnen");
            hands.press("Agenda-adres maken");
            String body =
                    new Machine(register.toString()).get(path(hands)).body().replace("\r\n ", "");
            assertThat(body)
                    .contains("X-WR-CALNAME:My deadlines at Register MBT", "SUMMARY:Last day of your registration: ")
                    .containsOnlyOnce("SUMMARY:Last day of your registration: ")
                    .doesNotContain("Test", "person" + account.personId());
        }
    }

    /** But for what a server says when it ends a connection after some answers. */
    private static Set<String> told(HttpResponse<String> answer) {
        Set<String> names = new TreeSet<>(answer.headers().map().keySet());
        names.removeAll(Set.of("connection", "keep-alive"));
        return names;
    }

    private static void isLike(HttpResponse<String> one, HttpResponse<String> other) {
        assertThat(one.statusCode()).isEqualTo(other.statusCode()).isEqualTo(404);
        assertThat(one.body()).isEqualTo(other.body());
        assertThat(told(one)).isEqualTo(told(other));
    }

    private static String path(Hands hands) {
        return URI.create(hands.main().locator("code").innerText()).getPath();
    }

    private static Accounts.Account therapist() throws SQLException {
        Accounts.Account account = Accounts.freshTherapist();
        Registered.therapist(account.personId(), END);
        return account;
    }
}
