package nl.mbtregister.rulebook.rules;

import static nl.mbtregister.rulebook.rules.Given.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.rulebook.Shipped;
import nl.mbtregister.rulebook.rules.portfolio.HeldTitle;
import nl.mbtregister.rulebook.rules.portfolio.Row;
import nl.mbtregister.rulebook.rules.portfolio.Teaching;
import nl.mbtregister.rulebook.rules.portfolio.Theme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Courses followed again, and points left over, in the renewal of a therapist who is registered since 2020. */
class CarryOverTest {
    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2029, 12, 31);

    @ParameterizedTest(name = "{0} points before and {1} now give {3} when {2} go with you")
    @DisplayName("rulebook.R23: points left over")
    @CsvSource({
        "36, 24, 0, 24, false",
        "36, 24, 5, 29, false",
        "36, 24, 6, 30, true",
        "36, 24, 9, 30, true",
        "30, 24, 9, 24, false",
        "12, 24, 9, 24, false"
    })
    void points_left_over(int before, int now, int most, int reached, boolean met) {
        Given given = held(LocalDate.of(2020, 1, 1));
        points(given, "before", LocalDate.of(2020, 2, 1), before);
        points(given, "now", BEGIN, now);
        Finding finding = judge(given, most);
        assertThat(finding.reached()).isEqualByComparingTo(BigDecimal.valueOf(reached));
        assertThat(finding.outcome() == Finding.Outcome.MET).isEqualTo(met);
        assertThat(finding.counted().size() + finding.notCounted().size())
                .as("rulebook.R5")
                .isEqualTo((before + now) / 6);
        assertThat(finding.counted())
                .filteredOn(row -> row.less() != null)
                .allSatisfy(row -> assertThat(row.less().ground()).isEqualTo(Ground.CARRIED_OVER));
    }

    @Test
    @DisplayName("rulebook.R23: what was done before the registration is not left over of it")
    void nothing_is_left_over_from_before_the_registration() {
        Given given = held(BEGIN);
        points(given, "before", LocalDate.of(2024, 1, 1), 60);
        assertThat(judge(given, 10).reached()).isZero();
    }

    @Test
    @DisplayName("rulebook.R22: a course counts once in a period, and again in the next")
    void a_course_counts_once_in_a_period() {
        Given given = held(LocalDate.of(2020, 1, 1));
        given.row(followed("old", LocalDate.of(2024, 5, 1)));
        given.row(followed("again", LocalDate.of(2026, 5, 1)));
        given.row(followed("first", LocalDate.of(2025, 5, 1)));
        Finding finding = judge(given, 0);
        assertThat(finding.counted()).extracting(row -> row.row().id()).containsExactly("first");
        assertThat(finding.notCounted())
                .extracting(row -> row.reason())
                .containsExactly(
                        Reason.of(Ground.OUTSIDE_WINDOW, BEGIN, DAY),
                        Reason.of(Ground.FOLLOWED_BEFORE, LocalDate.of(2025, 5, 1)));
    }

    private static Given held(LocalDate since) {
        return nothing().row(new HeldTitle("held", Title.THERAPIST, Period.since(since)));
    }

    /** Courses of six points, one a month. */
    private static void points(Given given, String id, LocalDate first, int points) {
        BigDecimal six = BigDecimal.valueOf(6);
        for (int n = 0; n < points / 6; n++) {
            given.row(new Teaching(id + n, first.plusMonths(n), six, six, Theme.TREATMENT, true, null));
        }
    }

    private static Row followed(String id, LocalDate day) {
        return new Teaching(id, day, BigDecimal.ONE, BigDecimal.ONE, Theme.TREATMENT, true, "MBT-1", null);
    }

    private static Finding judge(Given given, int carryOver) {
        Edition edition = carrying(carryOver);
        RequirementSet set = edition.set(Title.THERAPIST, Purpose.RENEWAL).orElseThrow();
        return new Question(edition, set, DAY, Period.through(BEGIN, DAY))
                .judge(given.portfolio())
                .finding("THERAPIST.renewal.teaching")
                .orElseThrow();
    }

    /** The current edition, with another number of points that go with somebody. */
    private static Edition carrying(int points) {
        Edition now = Shipped.NEW;
        RenewalRules rules = now.renewal();
        assertThat(rules).isNotNull();
        RenewalRules other = new RenewalRules(
                rules.cycles(),
                rules.opensMonths(),
                rules.earliestYears(),
                rules.supervisorRenewsSpecialist(),
                rules.repeatCountsOnce(),
                new Figure(BigDecimal.valueOf(points), rules.carryOver().citation()));
        return new Edition(
                now.inForce(),
                now.dates(),
                now.name(),
                now.note(),
                now.countsOnce(),
                now.supervision(),
                now.accreditation(),
                other,
                now.sets(),
                List.copyOf(now.unknown()),
                now.transitions());
    }
}
