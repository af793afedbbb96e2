package nl.mbtregister.rulebook.rules;

import static nl.mbtregister.rulebook.rules.Given.DAY;
import static nl.mbtregister.rulebook.rules.Given.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.rulebook.Shipped;
import nl.mbtregister.rulebook.rules.Finding.Outcome;
import nl.mbtregister.rulebook.rules.portfolio.AssessmentKind;
import nl.mbtregister.rulebook.rules.portfolio.CaseForm;
import nl.mbtregister.rulebook.rules.portfolio.CourseKind;
import nl.mbtregister.rulebook.rules.portfolio.Meeting;
import nl.mbtregister.rulebook.rules.portfolio.MeetingSubject;
import nl.mbtregister.rulebook.rules.portfolio.Profession;
import nl.mbtregister.rulebook.rules.portfolio.Row;
import nl.mbtregister.rulebook.rules.portfolio.SupervisorKind;
import nl.mbtregister.rulebook.rules.portfolio.Theme;
import nl.mbtregister.rulebook.rules.portfolio.WorkField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {

    @Test
    @DisplayName("rulebook.R10 a meeting for two sessions counts for one where the maximum leaves room for one")
    void the_row_on_which_a_maximum_is_reached_counts_for_what_is_left() {
        Given given = nothing()
                .trained()
                .meetings(9, 45, 1, SupervisorKind.MILIEU_THERAPY)
                .meeting(DAY.minusDays(2), 90, 1, SupervisorKind.MILIEU_THERAPY, MeetingSubject.TREATMENT);
        Finding finding = find(2011, "MILIEU_THERAPIST.supervision", given);
        assertThat(finding.reached()).isEqualByComparingTo(BigDecimal.TEN);
        assertThat(finding.counted().getLast().amount()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(finding.counted().getLast().less()).isEqualTo(Reason.of(Ground.CAP_REACHED, BigDecimal.TEN));
    }

    @Test
    @DisplayName("rulebook.R11 a meeting used for this same title still counts when the decision is judged again")
    void a_past_decision_is_judged_on_the_meetings_it_was_taken_on() {
        Given given = nothing().trained();
        for (int i = 0; i < 16; i++) {
            given.row(new Meeting(
                    "m" + i,
                    DAY.minusMonths(3),
                    45,
                    1,
                    Set.of(SupervisorKind.GENERAL),
                    MeetingSubject.TREATMENT,
                    true,
                    false,
                    Title.BASIC_THERAPIST));
        }
        assertThat(find(2020, "BASIC_THERAPIST.supervision", given).outcome()).isEqualTo(Outcome.MET);
        assertThat(find(2020, "THERAPIST.supervision", given).counted()).isEmpty();
    }

    @Test
    @DisplayName("rulebook.R12 the run of two years that holds most is taken")
    void the_best_run_of_years_is_taken() {
        Given given = nothing()
                .treatment(CaseForm.INDIVIDUAL, DAY.minusYears(5), 90)
                .treatment(CaseForm.GROUP, DAY.minusMonths(20), 50)
                .treatment(CaseForm.GROUP, DAY.minusMonths(10), 46);
        Finding finding = find(2011, "BASIC_THERAPIST.cases", given);
        assertThat(finding.outcome()).isEqualTo(Outcome.MET);
        assertThat(finding.notCounted())
                .singleElement()
                .satisfies(row -> assertThat(row.reason().ground()).isEqualTo(Ground.OUTSIDE_WINDOW));
    }

    @ParameterizedTest(name = "groups {0} years after the individual treatments: {1}")
    @DisplayName("rulebook.R12 what is asked together lies in the same run of years")
    @CsvSource({"0,MET", "1,MET", "3,NOT_MET"})
    void individual_and_group_treatments_lie_in_the_same_two_years(int later, Outcome outcome) {
        LocalDate start = DAY.minusYears(6);
        Given given = nothing();
        for (int i = 0; i < 6; i++) {
            given.treated(CaseForm.INDIVIDUAL, start, start.plusMonths(10), 30);
        }
        for (int i = 0; i < 2; i++) {
            LocalDate from = start.plusYears(later);
            given.treated(CaseForm.GROUP, from, from.plusMonths(10), 30);
        }
        assertThat(find(2011, "GROUP.cases", given).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} groups of {1} sessions, the last one {2} years later: {3}")
    @DisplayName("rulebook.R12 treatments and their sessions lie in the same run of years")
    @CsvSource({"2,48,0,MET", "2,48,1,MET", "2,48,3,NOT_MET", "2,96,3,NOT_MET", "1,96,0,NOT_MET"})
    void treatments_and_their_sessions_lie_in_the_same_two_years(int number, int sessions, int later, Outcome outcome) {
        LocalDate start = DAY.minusYears(6);
        Given given = nothing();
        for (int i = 0; i < number; i++) {
            LocalDate from = start.plusYears(i == 0 ? 0 : later);
            given.treated(CaseForm.GROUP, from, from.plusMonths(10), sessions);
        }
        assertThat(find(2011, "BASIC_THERAPIST.cases", given).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "hours by year {0} {1} {2} {3} {4}: {5} missing")
    @DisplayName("rulebook.R13 sixty hours are not enough when one year is short")
    @CsvSource({"12,12,12,12,12,0", "24,6,6,6,18,0", "25,5,6,6,18,1", "60,0,0,0,0,24", "10,10,10,10,10,10"})
    void each_year_of_the_period_is_looked_at(int one, int two, int three, int four, int five, int missing) {
        Finding finding =
                find(2020, "THERAPIST.renewal.intervision", nothing().intervision(one, two, three, four, five));
        assertThat(finding.missing().stream().map(Finding.Missing::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(BigDecimal.valueOf(missing));
    }

    @Test
    @DisplayName("rulebook.R10 of one course no more counts than its maximum, and the row says so")
    void a_course_counts_up_to_its_maximum() {
        Given given = nothing().course(30, Theme.TREATMENT).course(2, Theme.TREATMENT);
        Finding finding = find(2020, "THERAPIST.renewal.teaching", given);
        assertThat(finding.reached()).isEqualByComparingTo("26");
        assertThat(finding.missing()).extracting(Finding.Missing::amount).containsExactly(BigDecimal.valueOf(4));
        assertThat(finding.counted())
                .filteredOn(row -> row.less() != null)
                .extracting(Finding.Counted::less)
                .containsExactly(Reason.of(Ground.CAP_REACHED, BigDecimal.valueOf(24)));
    }

    @Test
    @DisplayName("rulebook.R13 what was done before the period does not count for renewal")
    void a_row_before_the_period_does_not_renew() {
        Finding finding = find(2020, "THERAPIST.renewal.teaching", nothing().points(30));
        assertThat(finding.outcome()).isEqualTo(Outcome.MET);
        RequirementSet set = Shipped.setOf(Shipped.NEW, "THERAPIST.renewal.teaching");
        Finding later = Shipped.on(Shipped.NEW, set, DAY.plusYears(5))
                .judge(nothing().points(30).portfolio())
                .finding("THERAPIST.renewal.teaching")
                .orElseThrow();
        assertThat(later.counted()).isEmpty();
    }

    @Test
    @DisplayName("rulebook.R13 renewal without a registration period cannot be judged")
    void renewal_without_a_period_is_refused() {
        RequirementSet set = Shipped.setOf(Shipped.NEW, "THERAPIST.renewal.teaching");
        assertThatThrownBy(() -> new Question(Shipped.NEW, set, DAY, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("rulebook.R14 an independent test by one's own supervisor is no independent test")
    void a_test_by_someone_who_supervised_does_not_count() {
        Given given = nothing().assessed(AssessmentKind.INDEPENDENT, Title.THERAPIST, 3, 15, true);
        assertThat(find(2020, "THERAPIST.assessment", given).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    @DisplayName("rulebook.R18 meetings count from the first day of basic training on")
    void a_meeting_on_the_first_day_of_training_counts_and_the_day_before_it_does_not() {
        LocalDate first = DAY.minusYears(1);
        Given given = nothing()
                .course(CourseKind.BASIC_TRAINING, first)
                .meeting(first, 45, 1, SupervisorKind.GENERAL, MeetingSubject.TREATMENT)
                .meeting(first.minusDays(1), 45, 1, SupervisorKind.GENERAL, MeetingSubject.TREATMENT);
        Finding finding = find(2020, "BASIC_THERAPIST.supervision", given);
        assertThat(finding.counted()).extracting(row -> row.row().span().from()).containsExactly(first);
        assertThat(finding.notCounted()).hasSize(1);
    }

    @Test
    @DisplayName("rulebook.R8 four years of registration are met on the day they are full")
    void the_earliest_day_of_a_registration_is_its_anniversary() {
        Given given =
                nothing().title(Title.THERAPIST).registered(Profession.PSYCHIATRIST, false, LocalDate.of(2024, 2, 29));
        assertThat(find(2020, "SUPERVISOR.profession", given).earliest()).contains(LocalDate.of(2028, 2, 29));
    }

    @Test
    @DisplayName("rulebook.R8 sessions that are still to be held have no earliest day")
    void what_needs_more_rows_has_no_earliest_day() {
        assertThat(find(2020, "BASIC_THERAPIST.supervision", nothing().trained().sessions(15, SupervisorKind.GENERAL))
                        .earliest())
                .isEmpty();
    }

    @Test
    @DisplayName("rulebook.R7 advice and what does not apply never stand in the way")
    void advice_does_not_block() {
        Finding setting = find(2020, "MILIEU_THERAPIST.setting", nothing());
        assertThat(setting.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(setting.blocks()).isFalse();
        Finding years = find(2020, "SUPERVISOR.profession", nothing().title(Title.MILIEU_THERAPIST));
        assertThat(years.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(years.blocks()).isFalse();
    }

    @ParameterizedTest(name = "{0} treatments: {1}")
    @DisplayName("rulebook.R7 two treatments are enough and four are advised")
    @CsvSource({"1,NOT_MET", "2,MET_BELOW_ADVICE", "3,MET_BELOW_ADVICE", "4,MET", "5,MET"})
    void two_cases_are_enough_and_four_are_advised(int number, Outcome outcome) {
        assertThat(find(2020, "THERAPIST.cases", nothing().treatments(number, CaseForm.INDIVIDUAL))
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    @DisplayName("rulebook.R7 a group stands for four individual treatments under the older rules")
    void two_groups_stand_for_eight_treatments() {
        assertThat(find(2011, "BASIC_THERAPIST.cases", nothing().treatments(2, CaseForm.GROUP)).counted().stream()
                        .map(row -> row.amount().intValueExact()))
                .containsExactly(4, 4);
    }

    @ParameterizedTest(name = "{0} to {1} and {2} to {3}: {4} and {5} months")
    @DisplayName("rulebook.R21 a change of job costs no month, a break does")
    @CsvSource({
        "2015-01-01, 2015-07-15, 2015-07-16, 2015-12-31, 6, 6",
        "2015-01-01, 2015-07-15, 2015-06-01, 2015-12-31, 6, 6",
        "2015-01-01, 2015-01-20, 2015-01-21, 2015-02-28, 0, 2",
        "2015-01-01, 2015-12-31, 2015-03-01, 2015-06-30, 12, 0",
        "2015-01-01, 2015-07-15, 2015-07-17, 2015-12-31, 6, 5"
    })
    void months_are_those_of_an_unbroken_stretch(
            LocalDate from, LocalDate until, LocalDate next, LocalDate last, int first, int second) {
        Finding finding = find(
                2011,
                "BASIC_THERAPIST.experience",
                nothing().worked(from, until).worked(next, last));
        assertThat(finding.reached()).isEqualByComparingTo(BigDecimal.valueOf(first + second));
        assertThat(finding.counted().stream().map(row -> row.amount().intValueExact()))
                .containsExactlyElementsOf(
                        Stream.of(first, second).filter(months -> months > 0).toList());
    }

    @Test
    @DisplayName("rulebook.R8 work that goes on after a change of job is enough when the stretch is")
    void the_earliest_day_of_work_looks_at_the_whole_stretch() {
        Given given = nothing()
                .worked(DAY.minusMonths(11), DAY.minusMonths(5).plusDays(10))
                .work(WorkField.MENTAL_HEALTH_CARE, 8, true, DAY.minusMonths(5).plusDays(11));
        assertThat(find(2011, "BASIC_THERAPIST.experience", given).earliest())
                .contains(DAY.plusMonths(1).minusDays(1));
    }

    @Test
    @DisplayName("rulebook.R5 a row that nobody asks for is named")
    void a_row_that_no_requirement_asks_for_is_named() {
        RequirementSet set = Shipped.setOf(Shipped.NEW, "BASIC_THERAPIST.work");
        Judgement judgement = Shipped.on(Shipped.NEW, set, DAY)
                .judge(nothing().title(Title.SUPERVISOR).portfolio());
        assertThat(judgement.notAsked()).extracting(Row::id).containsExactly("row0");
    }

    @Test
    @DisplayName("rulebook.R5 two rows with one id cannot both be accounted for")
    void two_rows_with_one_id_are_refused() {
        Row row = nothing().trained().portfolio().rows().getFirst();
        assertThatThrownBy(() -> nothing().row(row).row(row).portfolio()).hasMessageContaining("row0");
    }

    private static Finding find(int year, String requirement, Given given) {
        Edition edition = Shipped.edition(year);
        return Shipped.on(edition, Shipped.setOf(edition, requirement), DAY)
                .judge(given.portfolio())
                .finding(requirement)
                .orElseThrow();
    }
}
