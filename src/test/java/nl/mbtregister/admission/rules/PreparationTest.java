package nl.mbtregister.admission.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.rulebook.Shipped;
import nl.mbtregister.rulebook.rules.Judgement;
import nl.mbtregister.rulebook.rules.Purpose;
import nl.mbtregister.rulebook.rules.Question;
import nl.mbtregister.rulebook.rules.portfolio.CaseForm;
import nl.mbtregister.rulebook.rules.portfolio.Course;
import nl.mbtregister.rulebook.rules.portfolio.CourseKind;
import nl.mbtregister.rulebook.rules.portfolio.Declaration;
import nl.mbtregister.rulebook.rules.portfolio.DeclarationKind;
import nl.mbtregister.rulebook.rules.portfolio.Education;
import nl.mbtregister.rulebook.rules.portfolio.EducationLevel;
import nl.mbtregister.rulebook.rules.portfolio.Employment;
import nl.mbtregister.rulebook.rules.portfolio.Meeting;
import nl.mbtregister.rulebook.rules.portfolio.MeetingSubject;
import nl.mbtregister.rulebook.rules.portfolio.Portfolio;
import nl.mbtregister.rulebook.rules.portfolio.Row;
import nl.mbtregister.rulebook.rules.portfolio.SupervisorKind;
import nl.mbtregister.rulebook.rules.portfolio.TreatmentCase;
import nl.mbtregister.rulebook.rules.portfolio.WorkField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("admission.R12 the tasks before filing follow from the file")
class PreparationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Invitation INVITED = new Invitation(Invitation.Stage.INVITED, "S. Visor", DAY.minusDays(3));
    private static final Invitation SIGNED = new Invitation(Invitation.Stage.SIGNED, "S. Visor", DAY.minusDays(3));

    @Test
    void with_an_empty_file_everything_has_yet_to_begin() {
        Preparation empty = Preparation.of(judged(List.of()), true, null, Set.of());
        assertThat(states(empty))
                .containsExactly(
                        TaskState.DONE,
                        TaskState.NOT_STARTED,
                        TaskState.NOT_STARTED,
                        TaskState.NOT_STARTED,
                        TaskState.NOT_STARTED,
                        TaskState.NOT_STARTED,
                        TaskState.NOT_STARTED,
                        TaskState.CANNOT_YET);
        assertThat(empty.state()).isEqualTo(ApplicationState.DRAFT);
        assertThat(empty.done()).isEqualTo(1);
    }

    @Test
    void a_whole_file_with_a_positive_declaration_is_ready() {
        Preparation ready = Preparation.of(judged(whole(16)), true, SIGNED, Set.of());
        assertThat(ready.tasks())
                .filteredOn(task -> task.needed() && task.task() != ApplicationTask.CHECK)
                .allMatch(task -> task.state() == TaskState.DONE);
        assertThat(ready.state()).isEqualTo(ApplicationState.READY);
        assertThat(ready.mayFile()).isTrue();
    }

    @Test
    void one_session_short_is_not_ready_until_it_is_explained() {
        Judgement judged = judged(whole(15));
        Preparation shortOne = Preparation.of(judged, true, SIGNED, Set.of());
        assertThat(shortOne.firstOpen()).hasValueSatisfying(open -> {
            assertThat(open.task()).isEqualTo(ApplicationTask.SUPERVISION);
            assertThat(open.state()).isEqualTo(TaskState.BUSY);
            assertThat(open.lacking()).hasSize(1);
        });
        assertThat(Preparation.of(judged, true, SIGNED, Set.of("BASIC_THERAPIST.supervision"))
                        .state())
                .isEqualTo(ApplicationState.READY);
    }

    @Test
    void a_meeting_that_does_not_count_while_one_is_missing_is_a_problem() {
        List<Row> rows = new ArrayList<>(whole(15));
        rows.add(meeting(99, 30));
        assertThat(state(Preparation.of(judged(rows), true, SIGNED, Set.of()), ApplicationTask.SUPERVISION))
                .isEqualTo(TaskState.PROBLEM);
    }

    @Test
    void the_declaration_waits_for_the_supervisor_and_cannot_be_explained_away() {
        Judgement judged = judged(
                whole(16).stream().filter(row -> !(row instanceof Declaration)).toList());
        Preparation waiting = Preparation.of(judged, true, INVITED, Set.of("BASIC_THERAPIST.declaration"));
        assertThat(state(waiting, ApplicationTask.DECLARATION)).isEqualTo(TaskState.WAITING);
        assertThat(waiting.state()).isEqualTo(ApplicationState.AWAITING_SUPERVISOR);
        Invitation back = new Invitation(Invitation.Stage.SENT_BACK, "S. Visor", DAY);
        assertThat(state(Preparation.of(judged, true, back, Set.of()), ApplicationTask.DECLARATION))
                .isEqualTo(TaskState.PROBLEM);
    }

    @Test
    void without_an_address_to_write_to_nothing_is_filed() {
        assertThat(Preparation.of(judged(whole(16)), false, SIGNED, Set.of()).firstOpen())
                .hasValueSatisfying(open -> assertThat(open.task()).isEqualTo(ApplicationTask.DETAILS));
    }

    private static List<Row> whole(int sessions) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Education("e", DAY.minusYears(12), EducationLevel.HIGHER_PROFESSIONAL, Set.of()));
        rows.add(new Course(
                "k",
                Period.through(DAY.minusYears(3), DAY.minusYears(3).plusDays(2)),
                CourseKind.BASIC_TRAINING,
                true));
        rows.add(new Employment(
                "w", Period.since(DAY.minusYears(2)), WorkField.MENTAL_HEALTH_CARE, BigDecimal.TEN, true, false));
        for (int i = 0; i < 4; i++) {
            rows.add(new TreatmentCase(
                    "c" + i,
                    Period.through(DAY.minusYears(2), DAY.minusMonths(2)),
                    CaseForm.INDIVIDUAL,
                    30,
                    true,
                    false,
                    true));
        }
        for (int i = 0; i < sessions; i++) {
            rows.add(meeting(i, 45));
        }
        rows.add(new Declaration("d", DAY.minusDays(2), DeclarationKind.SUPERVISOR, Title.BASIC_THERAPIST, true));
        return rows;
    }

    private static Meeting meeting(int number, int minutes) {
        return new Meeting(
                "m" + number,
                DAY.minusWeeks(1).minusDays(number),
                minutes,
                1,
                Set.of(SupervisorKind.GENERAL),
                MeetingSubject.TREATMENT,
                true,
                false,
                null);
    }

    private static Judgement judged(List<Row> rows) {
        return new Question(
                        Shipped.NEW,
                        Shipped.NEW.set(Title.BASIC_THERAPIST, Purpose.ENTRY).orElseThrow(),
                        DAY,
                        null)
                .judge(new Portfolio(rows));
    }

    private static List<TaskState> states(Preparation preparation) {
        return preparation.tasks().stream().map(PreparedTask::state).toList();
    }

    private static TaskState state(Preparation preparation, ApplicationTask task) {
        return preparation.tasks().get(task.ordinal()).state();
    }
}
