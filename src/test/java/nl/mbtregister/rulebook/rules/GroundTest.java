package nl.mbtregister.rulebook.rules;

import static nl.mbtregister.rulebook.rules.Given.DAY;
import static nl.mbtregister.rulebook.rules.Given.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.rulebook.Shipped;
import nl.mbtregister.rulebook.rules.Finding.NotCounted;
import nl.mbtregister.rulebook.rules.portfolio.ActivityKind;
import nl.mbtregister.rulebook.rules.portfolio.Assessment;
import nl.mbtregister.rulebook.rules.portfolio.AssessmentKind;
import nl.mbtregister.rulebook.rules.portfolio.CaseForm;
import nl.mbtregister.rulebook.rules.portfolio.Course;
import nl.mbtregister.rulebook.rules.portfolio.CourseKind;
import nl.mbtregister.rulebook.rules.portfolio.DeclarationKind;
import nl.mbtregister.rulebook.rules.portfolio.EducationLevel;
import nl.mbtregister.rulebook.rules.portfolio.Employment;
import nl.mbtregister.rulebook.rules.portfolio.Meeting;
import nl.mbtregister.rulebook.rules.portfolio.MeetingSubject;
import nl.mbtregister.rulebook.rules.portfolio.Profession;
import nl.mbtregister.rulebook.rules.portfolio.SupervisorKind;
import nl.mbtregister.rulebook.rules.portfolio.Teaching;
import nl.mbtregister.rulebook.rules.portfolio.Theme;
import nl.mbtregister.rulebook.rules.portfolio.TreatmentCase;
import nl.mbtregister.rulebook.rules.portfolio.WorkField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** For every ground on which a row does not count, a row that does not count on that ground. */
@DisplayName("rulebook.R6 why a row does not count")
class GroundTest {
    private static final SupervisorKind GENERAL = SupervisorKind.GENERAL;
    private static final MeetingSubject TREATMENT = MeetingSubject.TREATMENT;
    private static final LocalDate LAST_YEAR = DAY.minusYears(1);

    /** The last row of each portfolio is the one that does not count. */
    static List<Arguments> rows() {
        return Stream.of(meetings(), teaching(), treatments(), proofs(), standing())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Arguments> meetings() {
        String basic = "BASIC_THERAPIST.supervision";
        Given trained = nothing().trained();
        Given old = nothing().course(CourseKind.BASIC_TRAINING, LAST_YEAR);
        return List.of(
                row(2020, basic, "AFTER_DAY", trained().meeting(DAY.plusDays(1), 45, 1, GENERAL, TREATMENT), DAY),
                row(2020, basic, "TOO_SHORT", trained().meetings(1, 44, 1, GENERAL), 44, new BigDecimal(45)),
                row(2020, basic, "GROUP_TOO_LARGE", trained().meetings(1, 120, 4, GENERAL), 4, 3),
                row(2020, basic, "REPORT_MISSING", trained.row(meeting(Set.of(GENERAL), false, null))),
                row(2020, basic, "SUPERVISOR_NOT_REGISTERED", trained().row(meeting(Set.of(), true, null)), LAST_YEAR),
                row(2020, basic, "OTHER_SUBJECT", trained().sessions(1, GENERAL, MeetingSubject.SUPERVISION)),
                row(2020, basic, "START_UNKNOWN", nothing().sessions(1, GENERAL)),
                row(
                        2020,
                        basic,
                        "BEFORE_START",
                        old.meeting(LAST_YEAR.minusDays(1), 45, 1, GENERAL, TREATMENT),
                        LAST_YEAR),
                row(
                        2020,
                        "THERAPIST.supervision",
                        "SUPERVISOR_NOT_ALLOWED",
                        trained().sessions(1, SupervisorKind.BASIC_LEVEL),
                        Title.THERAPIST),
                row(
                        2020,
                        "THERAPIST.supervision",
                        "USED_BEFORE",
                        trained().row(meeting(Set.of(GENERAL), true, Title.BASIC_THERAPIST)),
                        Title.BASIC_THERAPIST),
                row(
                        2020,
                        "MILIEU_THERAPIST.supervision-discipline",
                        "OTHER_SUPERVISOR",
                        trained().sessions(1, GENERAL)),
                row(
                        2011,
                        "MILIEU_THERAPIST.supervision",
                        "CAP_REACHED",
                        trained()
                                .meetings(10, 45, 1, SupervisorKind.MILIEU_THERAPY)
                                .meeting(DAY.minusDays(1), 45, 1, SupervisorKind.MILIEU_THERAPY, TREATMENT),
                        BigDecimal.TEN));
    }

    private static List<Arguments> teaching() {
        String teaching = "THERAPIST.teaching";
        return List.of(
                row(2020, teaching, "NOT_ACCREDITED", nothing().row(taught(LAST_YEAR, 6, false))),
                row(2020, teaching, "NO_POINTS", nothing().row(taught(LAST_YEAR, 0, true))),
                row(
                        2020,
                        teaching,
                        "OUTSIDE_WINDOW",
                        nothing().row(taught(DAY.minusYears(6).minusDays(1), 6, true)),
                        DAY.minusYears(6),
                        DAY),
                row(
                        2020,
                        "THERAPIST.renewal.teaching",
                        "FOLLOWED_BEFORE",
                        nothing().row(followed("first", LAST_YEAR)).row(followed("again", DAY)),
                        LAST_YEAR),
                row(
                        2020,
                        "SUPERVISOR.renewal.teaching-supervision",
                        "OTHER_THEME",
                        nothing().points(6)));
    }

    private static List<Arguments> treatments() {
        String group = "GROUP.cases";
        LocalDate from = DAY.minusMonths(5);
        return List.of(
                row(2020, "THERAPIST.cases", "OTHER_TREATMENT_FORM", nothing().treatment(CaseForm.SYSTEM)),
                row(2020, "THERAPIST.cases", "OUTSIDE_TARGET_GROUP", nothing().row(treated(10, false, true, true))),
                row(2011, "ADOLESCENTS.cases", "NOT_ADOLESCENT", nothing().row(treated(10, true, false, true))),
                row(
                        2011,
                        "SUPERVISOR.cases",
                        "NOT_SUPERVISED",
                        nothing().title(Title.THERAPIST).row(treated(10, true, true, false))),
                row(
                        2011,
                        "SUPERVISOR.cases",
                        "NOT_COMPLETED",
                        nothing().title(Title.THERAPIST).row(treated(10, true, true, true))),
                row(
                        2011,
                        group,
                        "TREATMENT_TOO_SHORT",
                        nothing().treatment(CaseForm.GROUP, from, 9),
                        new BigDecimal(9)));
    }

    private static List<Arguments> proofs() {
        LocalDate twelve = LocalDate.of(2012, 12, 31);
        WorkField care = WorkField.MENTAL_HEALTH_CARE;
        return List.of(
                row(
                        2020,
                        "BASIC_THERAPIST.basic-training",
                        "OTHER_COURSE",
                        nothing().course(CourseKind.SUPERVISOR_COURSE, LAST_YEAR)),
                row(
                        2020,
                        "BASIC_THERAPIST.basic-training",
                        "NOT_LICENSED",
                        nothing()
                                .row(new Course(
                                        "c", Period.through(LAST_YEAR, LAST_YEAR), CourseKind.BASIC_TRAINING, false))),
                row(
                        2011,
                        "BASIC_THERAPIST.basic-training",
                        "TOO_LATE",
                        nothing()
                                .course(CourseKind.BASIC_TWO_DAYS, LocalDate.of(2012, 11, 1))
                                .course(CourseKind.DEEPENING_ONE_DAY, LocalDate.of(2012, 12, 30)),
                        twelve),
                row(
                        2011,
                        "BASIC_THERAPIST.basic-training",
                        "OTHER_ALTERNATIVE",
                        nothing().trained().course(CourseKind.THEORY_AND_PRACTICE_II, LAST_YEAR)),
                row(
                        2020,
                        "BASIC_THERAPIST.education",
                        "LEVEL_TOO_LOW",
                        nothing().diploma(EducationLevel.VOCATIONAL),
                        EducationLevel.HIGHER_PROFESSIONAL),
                row(2020, "MILIEU_THERAPIST.education", "OTHER_FIELD", nothing().diploma(EducationLevel.UNIVERSITY)),
                row(
                        2020,
                        "BASIC_THERAPIST.work",
                        "NOT_ON_DAY",
                        nothing().row(worked(Period.through(LAST_YEAR, DAY.minusDays(1)))),
                        DAY),
                row(2011, "SUPERVISOR.work", "TOO_FEW_HOURS", nothing().work(care, 7, true), new BigDecimal(8)),
                row(2011, "MILIEU_THERAPIST.setting", "NO_TEAM", nothing().work(care, 7, false)),
                row(
                        2011,
                        "SUPERVISOR.experience",
                        "NO_WHOLE_MONTH_MORE",
                        nothing().months(5).months(5)),
                row(2020, "THERAPIST.renewal.work", "OTHER_ACTIVITY", nothing().activity(ActivityKind.INTERVISION, 9)));
    }

    private static List<Arguments> standing() {
        Given person = nothing();
        return List.of(
                row(2020, "THERAPIST.title", "OTHER_TITLE", nothing().title(Title.SUPERVISOR)),
                row(2020, "THERAPIST.profession", "OTHER_PROFESSION", nothing().registered(Profession.OTHER_BIG)),
                row(
                        2011,
                        "SUPERVISES_BASIC_LEVEL.profession",
                        "IN_TRAINING",
                        nothing().registered(Profession.HEALTH_CARE_PSYCHOLOGIST, true, LAST_YEAR)),
                row(
                        2020,
                        "SUPERVISOR.profession",
                        "TOO_RECENT",
                        nothing().title(Title.THERAPIST).registered(Profession.PSYCHIATRIST, false, LAST_YEAR),
                        LAST_YEAR.plusYears(4)),
                row(
                        2020,
                        "SUPERVISOR.profession",
                        "NOT_APPLICABLE",
                        nothing().title(Title.MILIEU_THERAPIST).registered(Profession.PSYCHIATRIST)),
                row(
                        2020,
                        "THERAPIST.declaration",
                        "OTHER_DECLARATION",
                        nothing().declared(DeclarationKind.SUPERVISOR, Title.BASIC_THERAPIST, true)),
                row(
                        2020,
                        "THERAPIST.declaration",
                        "NOT_POSITIVE",
                        nothing().declared(DeclarationKind.SUPERVISOR, Title.THERAPIST, false)),
                row(
                        2020,
                        "THERAPIST.assessment",
                        "OTHER_ASSESSMENT",
                        person.assessed(AssessmentKind.OWN_SUPERVISOR, Title.THERAPIST, 3, 15, true)),
                row(
                        2020,
                        "THERAPIST.assessment",
                        "TOO_FEW_FRAGMENTS",
                        nothing().assessed(AssessmentKind.INDEPENDENT, Title.THERAPIST, 2, 15, true),
                        new BigDecimal(3)),
                row(
                        2020,
                        "THERAPIST.assessment",
                        "FRAGMENT_TOO_SHORT",
                        nothing().assessed(AssessmentKind.INDEPENDENT, Title.THERAPIST, 3, 14, true),
                        new BigDecimal(15)),
                row(
                        2020,
                        "THERAPIST.assessment",
                        "NO_REFLECTION_REPORT",
                        nothing().row(tested(false, false))),
                row(
                        2020,
                        "THERAPIST.assessment",
                        "ASSESSOR_SUPERVISED",
                        nothing().row(tested(true, true))));
    }

    @ParameterizedTest(name = "{2} ({1}, edition of {0})")
    @MethodSource("rows")
    void the_row_does_not_count_and_says_why(
            int year, String requirement, Ground ground, Given given, List<Object> arguments) {
        Edition edition = Shipped.edition(year);
        Finding finding = Shipped.on(edition, Shipped.setOf(edition, requirement), DAY)
                .judge(given.portfolio())
                .finding(requirement)
                .orElseThrow();
        NotCounted last = finding.notCounted().stream()
                .filter(row -> row.row().id().equals(given.last()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("it counted: " + finding.counted()));
        assertThat(last.reason().ground()).isEqualTo(ground);
        assertThat(last.reason().arguments()).isEqualTo(arguments);
    }

    @Test
    void every_ground_has_its_row() {
        assertThat(rows())
                .extracting(row -> Ground.valueOf((String) row.get()[2]))
                .containsAll(EnumSet.complementOf(EnumSet.of(Ground.NO_SESSIONS, Ground.CARRIED_OVER)));
    }

    /** In the shipped editions such a treatment still counts as a treatment, so the sum of sessions is weighed alone. */
    @Test
    void a_treatment_without_sessions_adds_nothing_to_their_sum() {
        RequirementSet set = Shipped.setOf(Shipped.OLD, "BASIC_THERAPIST.cases");
        Figure minimum = new Figure(BigDecimal.TEN, set.citation());
        Selection cases = new Selection.Cases(Set.of(), false, false, false, false, null);
        Tally tally = new Scale(
                        Shipped.on(Shipped.OLD, set, DAY),
                        nothing().row(treated(0, true, true, true)).portfolio(),
                        DAY)
                .weigh(new Form.SumAtLeast(Unit.TREATMENT_SESSIONS, minimum, cases, null));
        assertThat(tally.notCounted())
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).isEqualTo(Reason.of(Ground.NO_SESSIONS)));
    }

    private static Arguments row(int year, String requirement, String ground, Given given, Object... arguments) {
        return arguments(year, requirement, ground, given, List.of(arguments));
    }

    private static Given trained() {
        return nothing().trained();
    }

    private static Meeting meeting(Set<SupervisorKind> supervisor, boolean report, Title usedFor) {
        return new Meeting("m", LAST_YEAR, 45, 1, supervisor, TREATMENT, report, false, usedFor);
    }

    private static Teaching taught(LocalDate day, int points, boolean accredited) {
        BigDecimal amount = BigDecimal.valueOf(points);
        return new Teaching("t", day, amount, amount, Theme.TREATMENT, accredited, null);
    }

    private static Teaching followed(String id, LocalDate day) {
        return new Teaching(id, day, BigDecimal.ONE, BigDecimal.ONE, Theme.TREATMENT, true, "MBT-1", null);
    }

    private static TreatmentCase treated(int sessions, boolean target, boolean adolescents, boolean supervised) {
        Period running = Period.since(LAST_YEAR);
        return new TreatmentCase("c", running, CaseForm.INDIVIDUAL, sessions, target, adolescents, supervised);
    }

    private static Employment worked(Period span) {
        return new Employment("w", span, WorkField.MENTAL_HEALTH_CARE, BigDecimal.TEN, true, true);
    }

    private static Assessment tested(boolean report, boolean supervised) {
        return new Assessment(
                "a", LAST_YEAR, AssessmentKind.INDEPENDENT, Title.THERAPIST, 3, 15, report, supervised, 0, true);
    }
}
