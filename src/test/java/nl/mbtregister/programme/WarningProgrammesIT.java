package nl.mbtregister.programme;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.it.TestTime;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.programme.rules.CertificateStatus;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class WarningProgrammesIT {
    private static final String AHEAD = "AHEAD";

    @Inject
    private FixtureTeams fixture;

    @Inject
    private WarningProgrammes warning;

    @Inject
    private WatchingProgrammes watching;

    @Inject
    private ListingWarnings listing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TestTime time;

    @AfterEach
    void back() {
        time.back();
    }

    @Test
    @DisplayName("programme.R20 the institution and the office are told once, on the first day on which it is seen")
    void a_turning_answer_is_told_once() throws SQLException {
        LocalDate end = time.today().plusMonths(8);
        FixtureTeams.Own own = fixture.programme();
        fixture.member(
                own, fixture.holder(end, Title.BASIC_THERAPIST, Title.THERAPIST, Title.SUPERVISOR), "SUPERVISOR", true);
        fixture.certify(own, CertificateStatus.CERTIFIED, time.today());
        run(end.minusMonths(3).minusDays(1));
        assertThat(warned(own, "B2")).isEqualTo("none");
        run(end.minusMonths(3));
        run(end.minusMonths(3));
        run(end.minusMonths(2));
        assertThat(warned(own, "B2")).isEqualTo(AHEAD + " " + end);
        assertThat(letters(own, "B2 AHEAD")).isEqualTo("PROGRAMME_WARNED, PROGRAMME_WILL_FAIL");
        assertThat(fixture.text("select body::text from letter where kind = 'PROGRAMME_WILL_FAIL' and reference like '%"
                        + own.id() + " B2 %'"))
                .contains("2 registraties of plaatsen in het team tellen dan niet mee.")
                .doesNotContain("Testerman");
        run(end);
        run(end.plusDays(1));
        assertThat(warned(own, "B2")).isEqualTo("NOW " + end);
        assertThat(letters(own, "B2 NOW")).isEqualTo("PROGRAMME_WARNED");
    }

    @Test
    @DisplayName(
            "programme.R15 programme.R20 the loss of the supervisor is one letter to who leads, whichever looks first")
    void a_lost_supervisor_is_told_once() throws SQLException {
        LocalDate end = time.today().plusMonths(1);
        FixtureTeams.Own first = soonWithoutSupervisor(end);
        run(end);
        watch(end);
        FixtureTeams.Own second = soonWithoutSupervisor(end.plusDays(1));
        watch(end.plusDays(1));
        run(end.plusDays(1));
        for (FixtureTeams.Own own : List.of(first, second)) {
            assertThat(warned(own, "B2")).startsWith("NOW");
            assertThat(letters(own, "B2 NOW")).isEqualTo("PROGRAMME_WARNED");
            assertThat(fixture.text(
                            "select string_agg(kind || body::text, ', ') from letter where reference like 'programme "
                                    + own.id() + " SUPERVISOR %'"))
                    .startsWith("PROGRAMME_LACK")
                    .contains("supervisor en specialist")
                    .doesNotContain("PROGRAMME_LACK_OVERDUE");
        }
    }

    private FixtureTeams.Own soonWithoutSupervisor(LocalDate end) throws SQLException {
        FixtureTeams.Own own = fixture.programme();
        fixture.member(
                own, fixture.holder(end, Title.BASIC_THERAPIST, Title.THERAPIST, Title.SUPERVISOR), "SUPERVISOR", true);
        fixture.certify(own, CertificateStatus.CERTIFIED, time.today());
        return own;
    }

    @Test
    @DisplayName("programme.R20 without a certificate that holds nobody is told, nor what the committee knew")
    void not_every_answer_is_told() throws SQLException {
        LocalDate day = time.today().plusDays(3);
        FixtureTeams.Own none = fixture.programme();
        fixture.member(none, fixture.holder(day, Title.BASIC_THERAPIST), "THERAPIST", true);
        FixtureTeams.Own suspended = fixture.programme();
        fixture.member(suspended, fixture.holder(day, Title.BASIC_THERAPIST), "THERAPIST", true);
        fixture.certify(suspended, CertificateStatus.SUSPENDED, time.today());
        FixtureTeams.Own conditional = fixture.programme();
        fixture.member(conditional, fixture.holder(null, Title.BASIC_THERAPIST), "THERAPIST", true);
        fixture.certify(conditional, CertificateStatus.CONDITIONAL, time.today());
        run(day);
        assertThat(letters(none, "")).isEqualTo("none");
        assertThat(letters(suspended, "")).isEqualTo("none");
        assertThat(letters(conditional, "")).isEqualTo("none");
        assertThat(warned(conditional, "B2")).startsWith("NOW");
    }

    @Test
    @DisplayName("programme.R21 the office sees warnings as long as they hold")
    void the_office_sees_what_holds() throws SQLException {
        LocalDate end = time.today().plusMonths(1);
        FixtureTeams.Own own = fixture.programme();
        long person = fixture.holder(end, Title.BASIC_THERAPIST);
        fixture.member(own, person, "THERAPIST", true);
        fixture.certify(own, CertificateStatus.CERTIFIED, time.today());
        run(time.today());
        assertThat(listed(own)).isTrue();
        fixture.certify(own, CertificateStatus.WITHDRAWN, time.today().plusDays(1));
        run(time.today().plusDays(1));
        assertThat(listed(own)).isFalse();
    }

    private boolean listed(FixtureTeams.Own own) throws SQLException {
        fixture.asOffice();
        return listing.open().stream()
                .anyMatch(open -> open.number().equals(own.number())
                        && open.warning().code().equals("C1"));
    }

    private void watch(LocalDate day) {
        caller.becomes(Caller.REGISTER);
        time.moveTo(day);
        watching.runFor(day);
        time.back();
    }

    private void run(LocalDate day) {
        caller.becomes(Caller.REGISTER);
        time.moveTo(day);
        warning.runFor(day);
        time.back();
    }

    private String warned(FixtureTeams.Own own, String code) throws SQLException {
        return fixture.text("select string_agg(kind || ' ' || turns_on, ', ') from programme_warning"
                + " where ended_on is null and programme_id = " + own.id() + " and code = '" + code + "'");
    }

    private String letters(FixtureTeams.Own own, String about) throws SQLException {
        return fixture.text("select string_agg(kind, ', ' order by kind) from letter where reference like"
                + " 'programme_warning " + own.id() + " " + about + "%'");
    }
}
