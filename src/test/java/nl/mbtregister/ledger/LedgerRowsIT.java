package nl.mbtregister.ledger;

import static nl.mbtregister.ledger.FixtureCredits.from;
import static nl.mbtregister.ledger.FixtureCredits.hours;
import static nl.mbtregister.ledger.FixtureCredits.points;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import nl.mbtregister.admission.FixtureApplicants;
import nl.mbtregister.documents.FixtureFile;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.ledger.rules.CreditKind;
import nl.mbtregister.ledger.rules.CreditSource;
import nl.mbtregister.person.EnrollingPerson;
import nl.mbtregister.platform.Caller;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.portfolio.PortfolioJson;
import nl.mbtregister.portfolio.ReadingPortfolio;
import nl.mbtregister.rulebook.rules.portfolio.Activity;
import nl.mbtregister.rulebook.rules.portfolio.ActivityKind;
import nl.mbtregister.rulebook.rules.portfolio.Row;
import nl.mbtregister.rulebook.rules.portfolio.Teaching;
import nl.mbtregister.rulebook.rules.portfolio.Theme;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the rule book sees of the ledger and of supervision. */
@ExtendWith(ArquillianExtension.class)
class LedgerRowsIT {
    @Inject
    private CreditingLedger crediting;

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

    @Test
    @DisplayName("ledger.R9: teaching is accredited by its number, its certificate or whoever confirmed it")
    void teaching_and_activities_are_rows() {
        long person = FixtureFile.begin(enrolling, caller);
        long own = crediting.credit(person, points("2026-03-01", 6));
        long work = crediting.credit(person, hours(CreditKind.MBT_WORK, "2026-03-31", "37.5"));
        long gone = crediting.credit(person, hours(CreditKind.INTERVISION, "2026-03-31", "2"));
        crediting.reverse(person, gone, "Vergist");
        caller.becomes(new Caller("institute", "I. Nstitute", Role.INSTITUTION, null));
        long listed = crediting.credit(person, from(CreditSource.ATTENDANCE, "x", points("2026-04-01", 3)));
        FixtureFile.actAs(caller, person);
        List<Row> rows = rows(person);
        assertThat(rows)
                .containsExactly(
                        new Teaching(
                                "TEACHING-" + own,
                                LocalDate.of(2026, 3, 1),
                                new BigDecimal("6.00"),
                                new BigDecimal("6.00"),
                                Theme.TREATMENT,
                                false,
                                null,
                                null),
                        new Activity(
                                "ACTIVITY-" + work,
                                LocalDate.of(2026, 3, 31),
                                ActivityKind.MBT_WORK,
                                new BigDecimal("37.50")),
                        new Teaching(
                                "TEACHING-" + listed,
                                LocalDate.of(2026, 4, 1),
                                new BigDecimal("3.00"),
                                new BigDecimal("3.00"),
                                Theme.TREATMENT,
                                true,
                                "MBT-2026-0001",
                                null));
        assertThat(PortfolioJson.read(PortfolioJson.write(portfolio.of(person).portfolio()))
                        .rows())
                .isEqualTo(rows);
        caller.becomes(FixtureApplicants.desk());
        crediting.confirm(person, own);
        assertThat(rows(person).getFirst())
                .isInstanceOfSatisfying(
                        Teaching.class,
                        teaching -> assertThat(teaching.accredited()).isTrue());
    }

    @Test
    @DisplayName("ledger.R8: teaching on which a title was granted says so, one on which it was renewed does not")
    void the_use_for_a_granted_title_is_seen() throws SQLException {
        long person = FixtureFile.begin(enrolling, caller);
        long granted = crediting.credit(person, points("2026-03-01", 6));
        long renewed = crediting.credit(person, points("2026-03-02", 6));
        applicants.run(
                "insert into ledger_use values (" + granted + ", 'THERAPIST', 'ENTRY', 'A-1', now()), (" + renewed
                        + ", 'THERAPIST', 'RENEWAL', 'A-2', now())",
                person,
                person);
        assertThat(rows(person)).map(row -> ((Teaching) row).usedFor()).containsExactly(Title.THERAPIST, null);
    }

    @Test
    @DisplayName("ledger.R11: signed supervision gives hours and sessions, what is not signed waits")
    void supervision_is_never_entered_twice() throws SQLException {
        long supervisor = applicants.supervisor();
        long person = applicants.applicant(supervisor, 2);
        caller.becomes(FixtureApplicants.therapist(person));
        applicants.run("update supervision_meeting set minutes = 50 where supervisor = :s", person, supervisor);
        assertThat(activities(person, ActivityKind.SUPERVISION_RECEIVED))
                .isEqualTo(List.of(new BigDecimal("0.84"), new BigDecimal("0.84")));
        assertThat(activities(supervisor, ActivityKind.SUPERVISION_GIVEN)).hasSize(2);
        assertThat(activities(person, ActivityKind.SUPERVISION_GIVEN)).isEmpty();
        applicants.run(
                "update supervision_attendance set state = 'WAITING', signed_at = null where person_id = :p",
                person,
                supervisor);
        assertThat(activities(person, ActivityKind.SUPERVISION_RECEIVED)).isEmpty();
        assertThat(activities(supervisor, ActivityKind.SUPERVISION_GIVEN)).isEmpty();
        assertThat(portfolio.of(supervisor).waiting()).hasSize(2);
        applicants.run("update supervision_meeting set supervisor = :p where supervisor = :s", person, supervisor);
        assertThat(portfolio.of(person).waiting()).hasSize(2).noneMatch(Activity.class::isInstance);
    }

    private List<BigDecimal> activities(long person, ActivityKind kind) {
        return rows(person).stream()
                .filter(row -> row instanceof Activity activity && activity.activity() == kind)
                .map(row -> ((Activity) row).amount().stripTrailingZeros())
                .toList();
    }

    private List<Row> rows(long person) {
        return portfolio.of(person).portfolio().rows();
    }
}
