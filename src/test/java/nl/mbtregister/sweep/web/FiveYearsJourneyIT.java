package nl.mbtregister.sweep.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URL;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.mbtregister.admission.FixtureApplicants;
import nl.mbtregister.admission.FixtureRenewals;
import nl.mbtregister.admission.rules.Proposal;
import nl.mbtregister.it.Hands;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.it.Visitor;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.ledger.CreditingLedger;
import nl.mbtregister.ledger.FixtureCredits;
import nl.mbtregister.ledger.rules.CreditKind;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Time;
import nl.mbtregister.renewal.AskingTime;
import nl.mbtregister.renewal.DecidingTime;
import nl.mbtregister.renewal.ShowingRenewal;
import nl.mbtregister.renewal.rules.MoreTime;
import nl.mbtregister.sweep.SweepingRegister;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two registration periods of one therapist, years ago: registered, reminded, renewed, reminded again, given a plan of
 * repair, and lapsed when nothing came. Steps on the register's clock and steps in the browser take turns, so their order is
 * set; what one step leaves for the next stands in the database.
 */
@DisplayName("five years of a therapist, and five more: from the first registration to renewal, repair plan and lapse")
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FiveYearsJourneyIT {
    private static final int DESK = 1280;
    private static final LocalDate START = LocalDate.now(Time.LEGAL_ZONE).minusYears(11);
    private static final LocalDate FIRST_END = START.plusYears(5);
    private static final LocalDate SECOND_END = START.plusYears(10);
    private static final LocalDate REPAIR_END = SECOND_END.plusMonths(6);

    @Inject
    private FixtureRenewals renewals;

    @Inject
    private CreditingLedger crediting;

    @Inject
    private AskingTime asking;

    @Inject
    private DecidingTime deciding;

    @Inject
    private ShowingRenewal showing;

    @Inject
    private SweepingRegister sweeping;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TestTime time;

    @Test
    @Order(1)
    void somebody_is_registered_for_five_years() throws SQLException {
        time.moveTo(START);
        FixtureTherapist.is(renewals.therapistUntil(FIRST_END));
    }

    @Test
    @Order(2)
    @RunAsClient
    void the_public_sees_it_at_once(@ArquillianResource URL register) throws SQLException {
        assertThat(publicly(register))
                .contains("Geregistreerd", "MBT-therapeut")
                .doesNotContain("verlenging loopt");
    }

    @Test
    @Order(3)
    void a_year_and_half_a_year_before_the_last_day_come_the_first_reminders() {
        sweepOn(FIRST_END.minusDays(1).minusMonths(12));
        sweepOn(FIRST_END.minusDays(1).minusMonths(6));
    }

    @Test
    @Order(4)
    @RunAsClient
    void the_reminder_says_what_is_missing(@ArquillianResource URL register) throws SQLException {
        try (Hands therapist = new Hands(register, DESK, "five-years").signedInAs(FixtureTherapist.account())) {
            therapist.open("/nl/mijn/berichten");
            therapist.reads("U kunt nu verlenging", "Er ontbreekt nog iets voor uw verlenging", "0 van 30 punten");
            // of the first one the rules of its day asked nothing yet
            assertThat(therapist.main().innerText()).doesNotContain("U hebt alles wat nodig is");
            therapist.open("/nl/mijn/herregistratie");
            therapist.reads("0 van 30");
            therapist.looksWideAndNarrow("reminded");
        }
    }

    @Test
    @Order(5)
    void what_was_missing_is_made_up_and_renewal_is_applied_for() throws SQLException {
        time.moveTo(FIRST_END.minusMonths(2));
        caller.becomes(FixtureApplicants.therapist(FixtureTherapist.person()));
        crediting.credit(
                FixtureTherapist.person(),
                FixtureCredits.points(FIRST_END.minusMonths(3).toString(), 20));
        crediting.credit(
                FixtureTherapist.person(),
                FixtureCredits.points(FIRST_END.minusMonths(4).toString(), 12));
        crediting.credit(
                FixtureTherapist.person(),
                FixtureCredits.hours(
                        CreditKind.MBT_WORK, FIRST_END.minusMonths(5).toString(), "1600"));
        renewals.inReview(FixtureTherapist.person(), Title.THERAPIST);
    }

    @Test
    @Order(6)
    @RunAsClient
    void the_public_sees_that_renewal_is_in_progress(@ArquillianResource URL register) throws SQLException {
        assertThat(publicly(register)).contains("Geregistreerd, verlenging loopt");
    }

    @Test
    @Order(7)
    void two_members_approve_it() throws SQLException {
        renewals.decided(FixtureTherapist.application(), Proposal.APPROVE);
        sweepOn(FIRST_END.plusMonths(1));
    }

    @Test
    @Order(8)
    @RunAsClient
    void the_new_period_begins_where_the_old_one_ends(@ArquillianResource URL register) throws SQLException {
        assertThat(publicly(register))
                .contains(
                        "Geregistreerd", String.valueOf(SECOND_END.minusDays(1).getYear()))
                .doesNotContain("verlenging loopt");
    }

    @Test
    @Order(9)
    void five_years_later_too_little_was_done_and_a_plan_is_approved() throws SQLException {
        sweepOn(SECOND_END.minusMonths(1));
        caller.becomes(FixtureApplicants.therapist(FixtureTherapist.person()));
        asking.ask(UUID.randomUUID(), Title.THERAPIST, MoreTime.REPAIR, null, 6, "Two courses in spring.");
        long request = showing.mine(List.of()).titles().stream()
                .flatMap(title -> title.request().stream())
                .findFirst()
                .orElseThrow()
                .id();
        caller.becomes(FixtureApplicants.member("m1"));
        deciding.grant(UUID.randomUUID(), request);
        sweepOn(SECOND_END);
    }

    @Test
    @Order(10)
    @RunAsClient
    void the_registration_goes_on_for_the_time_of_the_plan(@ArquillianResource URL register) throws SQLException {
        assertThat(publicly(register)).contains("Geregistreerd, verlenging loopt");
        try (Hands therapist = new Hands(register, DESK, "five-years").signedInAs(FixtureTherapist.account())) {
            therapist.open("/nl/mijn/herregistratie");
            therapist.reads("0 van 30");
            therapist.looksWideAndNarrow("repair");
        }
    }

    @Test
    @Order(11)
    void nothing_comes_and_the_time_is_over() {
        sweepOn(REPAIR_END.minusDays(1));
        sweepOn(REPAIR_END);
    }

    @Test
    @Order(12)
    @RunAsClient
    void the_title_has_lapsed_and_the_basic_title_stays(@ArquillianResource URL register) throws SQLException {
        assertThat(publicly(register)).contains("MBT-basistherapeut");
        assertThat(FixtureTherapist.lapses()).isEqualTo(1);
        try (Hands therapist = new Hands(register, DESK, "five-years").signedInAs(FixtureTherapist.account())) {
            therapist.open("/nl/mijn/berichten");
            therapist.reads("verlopen");
            therapist.open("/nl/mijn/herregistratie");
            therapist.reads("Deze registratie liep tot en met");
            therapist.looksWideAndNarrow("lapsed");
        }
    }

    @Test
    @Order(13)
    void the_clock_goes_right_again() {
        time.back();
    }

    private void sweepOn(LocalDate day) {
        time.moveTo(day);
        caller.becomes(Caller.REGISTER);
        sweeping.runFor(day);
    }

    private static String publicly(URL register) throws SQLException {
        try (Visitor visitor = new Visitor(register, DESK)) {
            return visitor.open("/nl/register/" + FixtureTherapist.number())
                    .locator("main")
                    .innerText();
        }
    }
}
