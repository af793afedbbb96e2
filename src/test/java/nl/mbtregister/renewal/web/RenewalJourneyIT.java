package nl.mbtregister.renewal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Hands;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.Registered;
import nl.mbtregister.it.Visitor;
import nl.mbtregister.platform.Time;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Journey J7: a therapist re-registers, from the last day into the next.
 */
@DisplayName("AC7: what is missing, the course over its maximum and the rule; 23:59 is in time, 00:01 is not")
@RunAsClient
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RenewalJourneyIT {
    private static final int DESK = 1280;

    /** First day after the registration. */
    private static final LocalDate END = LocalDate.now(Time.LEGAL_ZONE).plusDays(1);

    @ArquillianResource
    private URL register;

    private static Accounts.Account inTime;
    private static Accounts.Account tooLate;

    @Test
    @Order(1)
    void the_page_names_what_is_missing_and_why() throws SQLException {
        inTime = therapist();
        tooLate = therapist();
        try (Hands hands = new Hands(register, DESK, "renewal").signedInAs(inTime)) {
            hands.open("/nl/mijn/herregistratie");
            hands.reads(
                    "26 van 30",
                    "Nog nodig: 4",
                    "Boven het maximum van 24",
                    "De regel: Ten minste 30 punten voor geaccrediteerde scholing",
                    "één scholing telt voor ten hoogste 24 punten",
                    "Uitstel vragen",
                    "Een herstelplan indienen",
                    "Vandaag is de laatste dag, tot middernacht");
            hands.looksWideAndNarrow("page");
            hands.fill("Punten", "4");
            hands.fill("Laatste dag van de scholing", written(END.minusDays(1)));
            hands.press("Uitrekenen");
            hands.reads("Wat u zou hebben met de geplande scholing", "30 van 30");
            hands.open("/nl/mijn/herregistratie");
            hands.follow("Een herstelplan indienen");
            hands.looks("repair");
        }
        prepare(register, inTime);
        prepare(register, tooLate);
    }

    @Test
    @Order(2)
    void filing_at_23_59_is_in_time() throws SQLException {
        clock("?day=" + END.minusDays(1) + "&time=23:59");
        try (Hands hands = signedIn(register, inTime)) {
            hands.open("/nl/mijn/aanvraag/controleren");
            hands.tick("Ik verklaar dat alles wat ik heb ingevuld waar is");
            hands.press("Aanvraag indienen");
            hands.reads("Op tijd ingediend op", "U blijft geregistreerd tot ons besluit");
            hands.looksWideAndNarrow("filed");
        }
        isInProgress(register);
    }

    @Test
    @Order(3)
    void filing_at_00_01_is_refused_with_what_to_do_now() throws SQLException {
        clock("?day=" + END + "&time=00:01");
        try (Hands hands = signedIn(register, tooLate)) {
            hands.open("/nl/mijn/aanvraag/controleren");
            hands.tick("Ik verklaar dat alles wat ik heb ingevuld waar is");
            hands.press("Aanvraag indienen");
            hands.reads("Verlengen kan daarna niet meer", "Wat kunt u nu doen?", "hersteldossier");
            hands.looks("late");
            hands.open("/nl/mijn/herregistratie");
            hands.reads("Deze registratie liep tot en met", "Opnieuw aanvragen");
            hands.looks("ended");
        }
        isInProgress(register);
    }

    @AfterEach
    void the_clock_goes_right_again() {
        clock("");
    }

    private void clock(String at) {
        new Machine(register.toString()).get("/test-time" + at);
    }

    private static Accounts.Account therapist() throws SQLException {
        Accounts.Account account = Accounts.freshTherapist();
        long person = account.personId();
        Registered.therapist(person, END);
        Registered.teaching(person, "trauma", END.minusYears(2), 30);
        Registered.teaching(person, "crisis", END.minusYears(1), 2);
        return account;
    }

    /** Begins the renewal, confirms and explains, up to the check. */
    private static void prepare(URL register, Accounts.Account account) throws SQLException {
        try (Hands hands = new Hands(register, DESK, "renewal").signedInAs(account)) {
            hands.open("/nl/mijn/herregistratie");
            hands.press("Toch aanvragen, met uitleg");
            hands.reads("Verlenging: MBT-therapeut", "Klopt dit nog?");
            hands.tick("Ja, mijn gegevens en mijn werk kloppen");
            hands.press("Gegevens bevestigen");
            hands.page().locator("textarea").first().fill("Een scholing ging niet door.");
            hands.press("Uitleg bewaren");
            hands.reads("Uw uitleg is bewaard");
            hands.looks("tasks");
        }
    }

    private static Hands signedIn(URL register, Accounts.Account account) throws SQLException {
        Hands hands = new Hands(register, DESK, "renewal").signedInAs(account);
        write("update sign_in_session set seen_at = seen_at + interval '1 day', ends_at = ends_at + interval '2 days'"
                + " where account_id = " + account.id());
        return hands;
    }

    private static void isInProgress(URL register) throws SQLException {
        try (Visitor visitor = new Visitor(register, DESK)) {
            assertThat(visitor.open("/nl/register/" + number(inTime))
                            .locator("main")
                            .innerText())
                    .contains("Geregistreerd, verlenging loopt");
        }
    }

    private static String number(Accounts.Account account) throws SQLException {
        try (var database = database();
                var row = database.createStatement()
                        .executeQuery("select number from person where id = " + account.personId())) {
            row.next();
            return row.getString(1);
        }
    }

    private static void write(String sql) throws SQLException {
        try (var database = database();
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static java.sql.Connection database() throws SQLException {
        return DriverManager.getConnection(
                System.getenv("MBT_DB_URL"), System.getenv("MBT_DB_USER"), System.getenv("MBT_DB_PASSWORD"));
    }

    private static String written(LocalDate day) {
        return day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear();
    }
}
