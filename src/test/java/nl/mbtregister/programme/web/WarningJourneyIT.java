package nl.mbtregister.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URL;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.it.Hands;
import nl.mbtregister.it.Letterbox;
import nl.mbtregister.it.Machine;
import nl.mbtregister.it.SignIn;
import nl.mbtregister.it.Statements;
import nl.mbtregister.it.TestServers;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.programme.FixtureTeams;
import nl.mbtregister.programme.WarningProgrammes;
import nl.mbtregister.programme.WatchingProgrammes;
import nl.mbtregister.programme.rules.CertificateStatus;
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
 * Two registrations end in three months, and with them the supervisors of a certified programme. Steps on the register's
 * clock and steps in the browser take turns; what one leaves for the next stands in the database.
 */
@DisplayName("programme.R20 programme.R21 the early warning: months before, and on the day itself")
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WarningJourneyIT {
    private static final int DESK = 1280;
    private static final LocalDate TODAY = LocalDate.now(Time.LEGAL_ZONE);
    private static final LocalDate END = TODAY.plusMonths(3);

    @Inject
    private FixtureTeams fixture;

    @Inject
    private WarningProgrammes warning;

    @Inject
    private WatchingProgrammes watching;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TestTime time;

    /** In a browser there is no clock of the register to put right: the steps on it do that themselves. */
    @AfterEach
    void goHome() {
        if (time != null) {
            time.back();
        }
    }

    @Test
    @Order(1)
    void three_months_before_the_end_and_no_day_earlier_it_is_told() throws SQLException {
        FixtureTeams.Own own = fixture.programme();
        for (int i = 0; i < 2; i++) {
            fixture.member(
                    own,
                    fixture.holder(END, Title.BASIC_THERAPIST, Title.THERAPIST, Title.SUPERVISOR),
                    "SUPERVISOR",
                    true);
        }
        fixture.member(own, fixture.holder(null, Title.BASIC_THERAPIST, Title.THERAPIST), "THERAPIST", true);
        fixture.member(own, null, "PSYCHIATRIST", false);
        fixture.certify(own, CertificateStatus.CERTIFIED, TODAY.minusDays(2));
        run(TODAY.minusDays(1));
        assertThat(fixture.text(
                        "select 'told' from programme_warning where code = 'B2' and programme_id = " + own.id()))
                .isEqualTo("none");
        run(TODAY);
    }

    @Test
    @Order(2)
    @RunAsClient
    void the_lead_reads_it_and_sees_whom_it_concerns(@ArquillianResource URL register) throws SQLException {
        Accounts.Account lead = lead();
        assertThat(new Letterbox(lead.email()).letter("Een criterium van uw programma loopt gevaar"))
                .contains("B2: ", "4 registraties of plaatsen", "/register");
        try (Hands hands = new Hands(register, DESK, "warning").signedInAs(lead)) {
            hands.open("/nl/instelling/programma/" + number());
            hands.follow("Wat het register ziet");
            hands.reads(
                    "B2. Aan het team",
                    "Zou op",
                    "niet meer voldoen",
                    "geregistreerde supervisors: 2 van ten minste 1");
            hands.page().locator("summary").nth(2).click();
            hands.reads("T. Testerman: heeft de titel");
            hands.looksWideAndNarrow("judged");
        }
        try (Hands office = new Hands(register, DESK, "warning").signedInAs(Accounts.fresh(Role.SECRETARIAT))) {
            office.open("/nl/balie/programma-signalen");
            office.reads(number(), "voldoet binnenkort niet meer");
            office.looksWideAndNarrow("signals");
        }
    }

    @Test
    @Order(3)
    @RunAsClient
    void the_pages_cost_few_statements(@ArquillianResource URL register) throws SQLException {
        String own = SignIn.header(SignIn.as(lead()));
        String office = SignIn.header(SignIn.as(Accounts.fresh(Role.SECRETARIAT)));
        String page = "/nl/instelling/programma/" + number() + "/register";
        assertThat(Browsing.cost(register, page, own)).isLessThanOrEqualTo(6);
        assertThat(Browsing.cost(register, "/nl/balie/programma-signalen", office))
                .isLessThanOrEqualTo(4);
    }

    @Test
    @Order(4)
    void on_the_day_itself_the_answer_has_turned() {
        run(END);
        caller.becomes(Caller.REGISTER);
        time.moveTo(END);
        watching.runFor(END);
        time.back();
    }

    @Test
    @Order(5)
    @RunAsClient
    void the_lead_is_told_again(@ArquillianResource URL register) throws SQLException {
        Accounts.Account lead = lead();
        assertThat(last("(select string_agg(kind, '; ') from letter where kind in ('PROGRAMME_FAILS', 'PROGRAMME_LACK')"
                        + " and (reference = 'programme_warning ' || p.id || ' B2 NOW ' || w.turns_on"
                        + " or reference like 'programme ' || p.id || ' SUPERVISOR %'))"))
                .isEqualTo("PROGRAMME_LACK");
        Machine machine = new Machine(register.toString());
        try (Hands hands = new Hands(register, DESK, "warning").signedInAs(lead)) {
            prolong(lead);
            machine.get("/test-time?day=" + END + "&time=12:00");
            hands.open("/nl/instelling/programma/" + number() + "/register");
            hands.reads("voldoet niet", "geregistreerde supervisors: 0 van ten minste 1");
            hands.looks("turned");
        } finally {
            machine.get("/test-time");
        }
    }

    private void run(LocalDate day) {
        caller.becomes(Caller.REGISTER);
        time.moveTo(day);
        warning.runFor(day);
        time.back();
    }

    /** Apart, because the server that runs the other steps has no browser. */
    private static final class Browsing {
        static long cost(URL register, String page, String cookie) throws SQLException {
            Machine machine = new Machine(register.toString());
            return Statements.of(() -> machine.get(page, "Cookie", cookie));
        }
    }

    /** Who leads the institution that was told last. */
    private static Accounts.Account lead() throws SQLException {
        return new Accounts.Account(Long.parseLong(last("a.id")), last("a.email"), last("a.name"), null);
    }

    private static String number() throws SQLException {
        return last("p.number");
    }

    private static String last(String what) throws SQLException {
        try (Connection connection = TestServers.database().getConnection();
                PreparedStatement select = connection.prepareStatement("select " + what + """
                         from programme_warning w join programme p on p.id = w.programme_id
                          join institution_contact k on k.institution_id = p.institution_id join account a on a.id = k.account_id
                        where w.code = 'B2' and w.told and w.kind = 'AHEAD' and w.turns_on = ? order by w.programme_id desc limit 1""")) {
            select.setObject(1, END);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /** The session goes on until the day to which the clock moves. */
    private static void prolong(Accounts.Account account) throws SQLException {
        try (Connection connection = TestServers.database().getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update sign_in_session set seen_at = seen_at + interval '100 days', ends_at = ends_at + interval '101 days'"
                                + " where account_id = ?")) {
            update.setLong(1, account.id());
            update.executeUpdate();
        }
    }
}
