package nl.mbtregister.certification.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.law.FlowPicture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("certification.R1 the steps of a round")
class RoundFlowTest {
    private static final FlowPicture PICTURE = new FlowPicture(
            Path.of("src/docs/certification-flow.md"), "The steps of a round", "certification.rules.RoundFlow");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -           | START                | LEAD        | DRAFT
            DRAFT       | FILE                 | LEAD        | FILED
            FILED       | TAKE_ON              | SECRETARIAT | DESK_REVIEW
            DESK_REVIEW | PLAN_VISIT           | AUDITOR     | VISIT
            DESK_REVIEW | REPORT_WITHOUT_VISIT | AUDITOR     | REPORT
            VISIT       | WRITE_REPORT         | AUDITOR     | REPORT
            REPORT      | ASK_FACT_CHECK       | AUDITOR     | FACT_CHECK
            FACT_CHECK  | ANSWER_FACT_CHECK    | LEAD        | REPORT
            FACT_CHECK  | CLOSE_FACT_CHECK     | REGISTER    | REPORT
            REPORT      | HAND_TO_COMMITTEE    | AUDITOR     | COMMITTEE
            COMMITTEE   | DECIDE               | COMMITTEE   | DECIDED
            DRAFT       | WITHDRAW             | LEAD        | WITHDRAWN
            COMMITTEE   | WITHDRAW             | LEAD        | WITHDRAWN
            """)
    void a_step_leads_where_the_table_says(
            CertificationState from, CertificationStep step, CertificationActor by, CertificationState to) {
        assertThat(RoundFlow.next(from, step, by)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DRAFT      | FILE              | AUDITOR
            DRAFT      | TAKE_ON           | SECRETARIAT
            FILED      | FILE              | LEAD
            FILED      | TAKE_ON           | AUDITOR
            VISIT      | ASK_FACT_CHECK    | AUDITOR
            FACT_CHECK | HAND_TO_COMMITTEE | AUDITOR
            FACT_CHECK | ANSWER_FACT_CHECK | AUDITOR
            COMMITTEE  | ASK_FACT_CHECK    | AUDITOR
            COMMITTEE  | DECIDE            | SECRETARIAT
            DECIDED    | WITHDRAW          | LEAD
            """)
    void what_is_not_in_the_table_is_refused(CertificationState from, CertificationStep step, CertificationActor by) {
        assertThat(RoundFlow.allows(from, step, by)).isFalse();
        assertThatThrownBy(() -> RoundFlow.next(from, step, by))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("certification.R1"));
    }

    @Test
    void no_line_stands_in_the_table_twice() {
        Set<String> seen = new HashSet<>();
        RoundFlow.TABLE.forEach(arrow -> assertThat(seen.add(arrow.from() + " " + arrow.step() + " " + arrow.by()))
                .as(arrow.toString())
                .isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void every_state_can_be_reached_and_only_what_is_over_has_no_way_on(CertificationState state) {
        assertThat(RoundFlow.TABLE).anyMatch(arrow -> arrow.to() == state);
        assertThat(RoundFlow.TABLE.stream().noneMatch(arrow -> arrow.from() == state))
                .isEqualTo(state.isOver());
    }

    @Test
    void the_picture_in_the_documentation_is_drawn_from_the_table() throws IOException {
        PICTURE.isThatOf(
                RoundFlow.TABLE.stream()
                        .map(arrow -> FlowPicture.arrow(
                                arrow.from(),
                                arrow.step(),
                                arrow.by(),
                                arrow.to(),
                                arrow.guard() == CertificationGuard.NONE ? null : arrow.guard()))
                        .toList(),
                Stream.of(CertificationState.values())
                        .filter(CertificationState::isOver)
                        .toList());
    }
}
