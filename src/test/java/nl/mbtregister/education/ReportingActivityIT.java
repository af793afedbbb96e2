package nl.mbtregister.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import nl.mbtregister.admission.FixtureApplicants;
import nl.mbtregister.documents.FixtureFile;
import nl.mbtregister.education.rules.ActivityClaim;
import nl.mbtregister.education.rules.Likeness;
import nl.mbtregister.education.rules.Reportable;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.ledger.ReadingLedger;
import nl.mbtregister.ledger.rules.CreditKind;
import nl.mbtregister.person.EnrollingPerson;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.portfolio.ReadingPortfolio;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReportingActivityIT {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Inject
    private ReportingActivity reporting;

    @Inject
    private ReadingLedger ledger;

    @Inject
    private ReadingPortfolio portfolio;

    @Inject
    private EnrollingPerson enrolling;

    @Inject
    private FixtureApplicants applicants;

    @Inject
    private CurrentCaller caller;

    @Resource(lookup = "java:app/jdbc/mbt")
    private DataSource database;

    private long person;

    @BeforeEach
    void somebody() {
        person = FixtureFile.begin(enrolling, caller);
    }

    @Test
    @DisplayName(
            "education.R10: the same is kept once, and the one with a certificate takes the place of the one without")
    void the_same_is_kept_once() throws SQLException {
        long first = report(course("MBT en Trauma", null), Likeness.UNSAID);
        refused("education.R10", () -> report(course("mbt  en trauma", null), Likeness.UNSAID));
        assertThat(report(course("mbt  en trauma", null), Likeness.SAME)).isEqualTo(first);
        long papered = report(course("MBT en trauma", paper()), Likeness.SAME);
        assertThat(papered).isNotEqualTo(first);
        assertThat(report(course("MBT en trauma", paper()), Likeness.SAME)).isEqualTo(papered);
        assertThat(ledger.page(person, null, 10).lines())
                .filteredOn(line -> line.stands())
                .singleElement()
                .satisfies(line -> assertThat(line.id()).isEqualTo(papered));
        report(course("MBT en trauma", null), Likeness.OTHER);
        assertThat(ledger.running(person).balance().of(CreditKind.TEACHING)).isEqualByComparingTo("8");
        assertThat(portfolio.of(person).unchecked()).hasSize(2);
    }

    @Test
    @DisplayName("education.R10: supervision of a meeting is not entered a second time")
    void supervision_of_a_meeting_is_not_entered_again() throws SQLException {
        long supervisor = applicants.supervisor();
        long supervisee = applicants.applicant(supervisor, 1);
        caller.becomes(FixtureApplicants.therapist(supervisee));
        ActivityClaim claim = new ActivityClaim(
                Reportable.SUPERVISION_RECEIVED,
                "T. Testerman",
                LocalDate.of(2023, 4, 15),
                LocalDate.of(2023, 4, 15),
                BigDecimal.ONE,
                0,
                null);
        refused("education.R10", () -> report(claim, Likeness.UNSAID));
        assertThat(report(claim, Likeness.SAME)).isZero();
        assertThat(ledger.page(supervisee, null, 10).lines()).isEmpty();
    }

    @Test
    @DisplayName("education.R4: a certificate of somebody else is no proof")
    void a_certificate_of_somebody_else_is_no_proof() throws SQLException {
        long other = paper();
        person = FixtureFile.begin(enrolling, caller);
        refused("education.R4", () -> report(course("MBT en Trauma", other), Likeness.UNSAID));
    }

    @Test
    void a_form_sent_twice_is_entered_once() {
        UUID once = UUID.randomUUID();
        long id = reporting.report(once, course("MBT en Trauma", null), Likeness.UNSAID, "Samengevoegd");
        assertThat(reporting.report(once, course("MBT en Trauma", null), Likeness.UNSAID, "Samengevoegd"))
                .isEqualTo(id);
        assertThat(ledger.page(person, null, 10).lines()).hasSize(1);
    }

    private long report(ActivityClaim claim, Likeness likeness) {
        return reporting.report(UUID.randomUUID(), claim, likeness, "Samengevoegd");
    }

    private static ActivityClaim course(String name, Long paper) {
        return new ActivityClaim(Reportable.TEACHING, name, DAY, DAY, BigDecimal.valueOf(5), 60, paper);
    }

    private long paper() throws SQLException {
        return Long.parseLong(FixtureFile.text(
                database,
                "insert into document (id, owner_person, name, kind, size, sha256, storage_key, uploaded_at, uploaded_by) values"
                        + " (nextval('document_seq'), " + person
                        + ", 'a.pdf', 'PDF', 9, sha256('a'), gen_random_uuid(), now(), 'test') returning id"));
    }

    private static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
