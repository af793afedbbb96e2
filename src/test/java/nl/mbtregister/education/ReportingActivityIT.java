package nl.mbtregister.education;

import static nl.mbtregister.it.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import nl.mbtregister.accreditation.FixtureCourses;
import nl.mbtregister.accreditation.PlanningEdition;
import nl.mbtregister.accreditation.rules.EditionMode;
import nl.mbtregister.accreditation.rules.EditionPlan;
import nl.mbtregister.accreditation.rules.Trainer;
import nl.mbtregister.accreditation.rules.TrainerKind;
import nl.mbtregister.admission.FixtureApplicants;
import nl.mbtregister.documents.FixtureFile;
import nl.mbtregister.education.rules.ActivityClaim;
import nl.mbtregister.education.rules.AttendedClaim;
import nl.mbtregister.education.rules.Likeness;
import nl.mbtregister.education.rules.Reportable;
import nl.mbtregister.it.Accounts;
import nl.mbtregister.ledger.ReadingLedger;
import nl.mbtregister.ledger.rules.Credit;
import nl.mbtregister.ledger.rules.CreditKind;
import nl.mbtregister.person.EnrollingPerson;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Time;
import nl.mbtregister.portfolio.ReadingPortfolio;
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
    private FixtureCourses courses;

    @Inject
    private PlanningEdition planning;

    @Inject
    private Time time;

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
    @DisplayName("education.R12: a course that the register accredited is known by its number and day")
    void an_accredited_course_is_known_by_its_number() throws SQLException {
        Accounts.Account supervisor = courses.supervisor(null);
        long version = courses.accredited(supervisor, "MBT en Trauma");
        LocalDate today = time.today();
        planning.add(
                UUID.randomUUID(),
                version,
                new EditionPlan(
                        EditionMode.PLACE,
                        "Utrecht",
                        today,
                        today,
                        List.of(new Trainer(TrainerKind.MBT_SUPERVISOR, "A. Bos"))));
        String number = FixtureFile.text(
                database,
                "select c.number from course c join course_version v on v.course_id = c.id where v.id = " + version);
        FixtureFile.actAs(caller, person);
        AttendedClaim claim = new AttendedClaim(" " + number.toLowerCase(Locale.ROOT), today, null);
        long id = reporting.report(UUID.randomUUID(), claim, Likeness.UNSAID, "Samengevoegd");
        Credit credit = ledger.line(person, id).credit();
        assertThat(credit.name()).isEqualTo("MBT en Trauma");
        assertThat(credit.accreditation()).isEqualTo(number);
        assertThat(credit.amount()).isEqualByComparingTo("6");
        assertThat(credit.calculation()).isNotEmpty();
        assertThat(credit.provisional()).isTrue();
        refused("education.R10", () -> reporting.report(UUID.randomUUID(), claim, Likeness.UNSAID, "Samengevoegd"));
        refused("education.R12", () -> reporting.look(new AttendedClaim(number, today.minusDays(1), null)));
        refused("education.R12", () -> new AttendedClaim(" ", today, null));
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
}
