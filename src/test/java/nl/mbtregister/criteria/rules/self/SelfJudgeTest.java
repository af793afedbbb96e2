package nl.mbtregister.criteria.rules.self;

import static nl.mbtregister.criteria.ShippedCriteria.FIRST;
import static nl.mbtregister.criteria.rules.SelfJudged.BASIC_COURSE;
import static nl.mbtregister.criteria.rules.SelfJudged.MEETINGS_HELD;
import static nl.mbtregister.criteria.rules.SelfJudged.REGISTERED_SHARE;
import static nl.mbtregister.criteria.rules.SelfJudged.SUPERVISOR_AND_SPECIALIST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mbtregister.criteria.rules.SelfJudged;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("criteria.R9 criteria.R10 criteria.R11 criteria.R12 criteria.R13 criteria that judge themselves")
class SelfJudgeTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 15);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate FAR = LocalDate.of(2030, 1, 1);

    @ParameterizedTest(name = "{0} of {1} registered: {2}")
    @CsvSource({
        "7, 10, true",
        "6, 10, false",
        "14, 20, true",
        "13, 20, false",
        "3, 4, true",
        "2, 3, false",
        "1, 1, true",
        "0, 0, false"
    })
    void the_share_of_registered_staff_has_a_least_percentage(int registered, int all, boolean met) {
        List<TeamMember> members = new ArrayList<>();
        IntStream.range(0, all)
                .forEach(i -> members.add(i < registered ? holding(i, FAR, Title.BASIC_THERAPIST) : holding(i, FAR)));
        SelfFinding finding = judge(members).on(DAY, REGISTERED_SHARE);
        assertThat(finding.met()).isEqualTo(met);
        assertThat(finding.counting()).hasSize(registered);
        assertThat(finding.left()).hasSize(all - registered).allMatch(row -> row.reason() == SelfReason.NO_TITLE);
    }

    @Test
    void who_has_an_open_application_counts_and_who_treats_nobody_is_not_looked_at() {
        TeamMember applicant = new TeamMember(
                1,
                "A. Test",
                1L,
                Period.since(DAY.minusYears(1)),
                true,
                true,
                List.of(),
                List.of(),
                DAY.minusDays(3),
                null);
        TeamMember manager = new TeamMember(
                2, "A. Test", 2L, Period.since(DAY.minusYears(1)), false, false, List.of(), List.of(), null, null);
        assertThat(reasons(judge(List.of(applicant, manager)), DAY, REGISTERED_SHARE))
                .containsExactly(SelfReason.ON_THE_WAY);
        assertThat(reasons(judge(List.of(applicant)), DAY.minusDays(4), REGISTERED_SHARE))
                .containsExactly(SelfReason.NO_TITLE);
    }

    @Test
    void a_row_says_why_it_does_not_count() {
        TeamMember ended = holding(1, DAY, Title.BASIC_THERAPIST);
        TeamMember suspended = new TeamMember(
                2,
                "A. Test",
                2L,
                Period.since(DAY.minusYears(1)),
                true,
                true,
                List.of(new HeldTitle(Title.BASIC_THERAPIST, Period.since(DAY.minusYears(1)))),
                List.of(new Period(DAY, DAY.plusMonths(1))),
                null,
                null);
        TeamMember unknown = new TeamMember(
                3, "A. Test", null, Period.since(DAY.minusYears(1)), true, true, List.of(), List.of(), null, null);
        TeamMember gone = new TeamMember(
                4, "A. Test", 4L, new Period(DAY.minusYears(1), DAY), true, true, List.of(), List.of(), null, null);
        SelfJudge judge = judge(List.of(ended, suspended, unknown, gone));
        assertThat(reasons(judge, DAY, REGISTERED_SHARE))
                .containsExactly(SelfReason.ENDED, SelfReason.SUSPENDED, SelfReason.NOT_KNOWN);
        assertThat(reasons(judge, DAY.minusDays(1), REGISTERED_SHARE))
                .containsExactly(
                        SelfReason.HOLDS_TITLE, SelfReason.HOLDS_TITLE, SelfReason.NOT_KNOWN, SelfReason.NO_TITLE);
    }

    @Test
    void every_therapist_and_co_therapist_needs_the_basic_course() {
        TeamMember follower = new TeamMember(
                1, "A. Test", 1L, Period.since(DAY.minusYears(1)), true, true, List.of(), List.of(), null, DAY);
        TeamMember former = holding(2, DAY.minusMonths(1), Title.BASIC_THERAPIST);
        TeamMember none = holding(3, FAR);
        assertThat(judge(List.of(follower, former)).on(DAY, BASIC_COURSE).met()).isTrue();
        assertThat(judge(List.of(follower, former))
                        .on(DAY.minusDays(1), BASIC_COURSE)
                        .met())
                .isFalse();
        assertThat(reasons(judge(List.of(follower, former, none)), DAY, BASIC_COURSE))
                .containsExactly(SelfReason.FOLLOWED_COURSE, SelfReason.HOLDS_TITLE, SelfReason.NO_COURSE);
        assertThat(judge(List.of()).on(DAY, BASIC_COURSE).met()).isFalse();
    }

    @Test
    void a_supervisor_and_a_specialist_are_needed_and_one_person_can_be_both() {
        TeamMember specialist = holding(1, FAR, Title.BASIC_THERAPIST, Title.THERAPIST);
        TeamMember both = holding(2, FAR, Title.BASIC_THERAPIST, Title.ARTS_BODY_THERAPIST, Title.SUPERVISOR);
        assertThat(judge(List.of(specialist)).on(DAY, SUPERVISOR_AND_SPECIALIST).met())
                .isFalse();
        SelfFinding finding = judge(List.of(both)).on(DAY, SUPERVISOR_AND_SPECIALIST);
        assertThat(finding.met()).isTrue();
        assertThat(finding.tallies())
                .containsExactly(new SelfTally(SelfNeed.SUPERVISORS, 1, 1), new SelfTally(SelfNeed.SPECIALISTS, 1, 1));
        assertThat(judge(List.of(specialist, both))
                        .on(DAY, SUPERVISOR_AND_SPECIALIST)
                        .rows())
                .hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-15, TOO_OLD", "2026-01-16, HELD", "2027-01-15, HELD", "2027-01-16, LATER"})
    void meetings_count_that_lie_in_the_months_before(LocalDate day, SelfReason reason) {
        SelfJudge judge = new SelfJudge(
                new Team(List.of(), List.of(new TeamMeeting(MeetingKind.INTERVISION, day, true))), FIRST.thresholds());
        assertThat(reasons(judge, DAY, MEETINGS_HELD)).containsExactly(reason);
    }

    @Test
    void enough_signed_supervision_and_intervision_must_have_been_held() {
        List<TeamMeeting> meetings = new ArrayList<>(List.of(
                new TeamMeeting(MeetingKind.INTERVISION, DAY.minusMonths(2), true),
                new TeamMeeting(MeetingKind.INTERVISION, DAY.minusMonths(8), true),
                new TeamMeeting(MeetingKind.SUPERVISION, DAY, false)));
        IntStream.range(1, 4)
                .forEach(i -> meetings.add(new TeamMeeting(MeetingKind.SUPERVISION, DAY.minusMonths(i), true)));
        SelfFinding almost = new SelfJudge(new Team(List.of(), meetings), FIRST.thresholds()).on(DAY, MEETINGS_HELD);
        assertThat(almost.met()).isFalse();
        assertThat(almost.left()).extracting(SelfRow::reason).containsExactly(SelfReason.NOT_SIGNED);
        meetings.add(new TeamMeeting(MeetingKind.SUPERVISION, DAY.minusMonths(4), true));
        assertThat(new SelfJudge(new Team(List.of(), meetings), FIRST.thresholds())
                        .on(DAY, MEETINGS_HELD)
                        .met())
                .isTrue();
    }

    @Test
    void the_day_is_foreseen_on_which_registrations_that_end_take_the_answer_with_them() {
        TeamMember one = holding(1, MARCH, Title.BASIC_THERAPIST, Title.THERAPIST, Title.SUPERVISOR);
        TeamMember two = holding(2, MARCH, Title.BASIC_THERAPIST, Title.THERAPIST, Title.SUPERVISOR);
        TeamMember three = holding(3, FAR, Title.BASIC_THERAPIST, Title.THERAPIST);
        SelfJudge judge = judge(List.of(one, two, three));
        SelfTurn turn =
                judge.after(DAY, DAY.plusMonths(3), SUPERVISOR_AND_SPECIALIST).orElseThrow();
        assertThat(turn.day()).isEqualTo(MARCH);
        assertThat(turn.lost())
                .filteredOn(row -> row.need() == SelfNeed.SUPERVISORS)
                .hasSize(2);
        assertThat(judge.after(DAY, MARCH.minusDays(1), SUPERVISOR_AND_SPECIALIST))
                .isEmpty();
        assertThat(judge.after(MARCH, FAR, SUPERVISOR_AND_SPECIALIST))
                .as("what is not met already does not turn")
                .isEmpty();
        assertThat(judge.after(DAY, FAR, BASIC_COURSE))
                .as("who held a title keeps the course")
                .isEmpty();
        assertThat(judge.after(DAY, FAR, MEETINGS_HELD)).isEmpty();
    }

    @Test
    void a_member_who_leaves_and_a_suspension_that_begins_are_foreseen_too() {
        TeamMember leaving = new TeamMember(
                1,
                "A. Test",
                1L,
                new Period(DAY.minusYears(1), MARCH),
                true,
                true,
                List.of(new HeldTitle(Title.BASIC_THERAPIST, Period.since(DAY.minusYears(1)))),
                List.of(),
                null,
                null);
        assertThat(judge(List.of(leaving))
                        .after(DAY, FAR, REGISTERED_SHARE)
                        .orElseThrow()
                        .day())
                .isEqualTo(MARCH);
        TeamMember suspended = new TeamMember(
                1,
                "A. Test",
                1L,
                Period.since(DAY.minusYears(1)),
                true,
                true,
                leaving.titles(),
                List.of(new Period(MARCH, MARCH.plusMonths(1))),
                null,
                null);
        assertThat(judge(List.of(suspended))
                        .after(DAY, FAR, REGISTERED_SHARE)
                        .orElseThrow()
                        .day())
                .isEqualTo(MARCH);
    }

    private static SelfJudge judge(List<TeamMember> members) {
        return new SelfJudge(new Team(members, List.of()), FIRST.thresholds());
    }

    private static List<SelfReason> reasons(SelfJudge judge, LocalDate day, SelfJudged judged) {
        return judge.on(day, judged).rows().stream().map(SelfRow::reason).toList();
    }

    /** Somebody who treats and holds these titles until that day. */
    private static TeamMember holding(int id, LocalDate end, Title... titles) {
        return new TeamMember(
                id,
                "A. Test",
                (long) id,
                Period.since(DAY.minusYears(5)),
                true,
                true,
                Stream.of(titles)
                        .map(title -> new HeldTitle(title, new Period(DAY.minusYears(4), end)))
                        .toList(),
                List.of(),
                null,
                null);
    }
}
