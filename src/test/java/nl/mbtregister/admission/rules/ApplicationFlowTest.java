package nl.mbtregister.admission.rules;

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

@DisplayName("admission.R11 the steps of an application")
class ApplicationFlowTest {
    private static final FlowPicture PICTURE = new FlowPicture(
            Path.of("src/docs/application-flow.md"), "The steps of an application", "admission.rules.ApplicationFlow");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                   | START             | APPLICANT   | DRAFT
            DRAFT               | INVITE_SUPERVISOR | APPLICANT   | AWAITING_SUPERVISOR
            AWAITING_SUPERVISOR | SEND_BACK         | SUPERVISOR  | DRAFT
            AWAITING_SUPERVISOR | SIGN              | SUPERVISOR  | READY
            READY               | FILE              | APPLICANT   | SUBMITTED
            SUBMITTED           | TAKE_ON           | SECRETARIAT | COMPLETENESS_CHECK
            COMPLETENESS_CHECK  | FIND_COMPLETE     | SECRETARIAT | COMMITTEE_REVIEW
            COMPLETENESS_CHECK  | ASK_SUPPLEMENT    | SECRETARIAT | AWAITING_APPLICANT
            COMMITTEE_REVIEW    | ASK_SUPPLEMENT    | COMMITTEE   | AWAITING_APPLICANT
            AWAITING_APPLICANT  | SUPPLEMENT        | APPLICANT   | COMPLETENESS_CHECK
            AWAITING_APPLICANT  | CLOSE             | REGISTER    | CLOSED_INCOMPLETE
            COMMITTEE_REVIEW    | APPROVE           | COMMITTEE   | APPROVED
            COMMITTEE_REVIEW    | REJECT            | COMMITTEE   | REJECTED
            APPROVED            | PUBLISH           | REGISTER    | PUBLISHED
            COMMITTEE_REVIEW    | WITHDRAW          | APPLICANT   | WITHDRAWN
            """)
    void a_step_leads_where_the_table_says(ApplicationState from, ApplicationStep step, Actor by, ApplicationState to) {
        assertThat(ApplicationFlow.next(from, step, by)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DRAFT              | FILE           | APPLICANT
            READY              | FILE           | SECRETARIAT
            SUBMITTED          | FIND_COMPLETE  | SECRETARIAT
            SUBMITTED          | FILE           | APPLICANT
            COMPLETENESS_CHECK | ASK_SUPPLEMENT | COMMITTEE
            COMMITTEE_REVIEW   | ASK_SUPPLEMENT | SECRETARIAT
            COMPLETENESS_CHECK | APPROVE        | COMMITTEE
            COMMITTEE_REVIEW   | APPROVE        | SECRETARIAT
            PUBLISHED          | WITHDRAW       | APPLICANT
            REJECTED           | APPROVE        | COMMITTEE
            """)
    void what_is_not_in_the_table_is_refused(ApplicationState from, ApplicationStep step, Actor by) {
        assertThat(ApplicationFlow.allows(from, step, by)).isFalse();
        assertThatThrownBy(() -> ApplicationFlow.next(from, step, by))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("admission.R11"));
    }

    @Test
    void no_line_stands_in_the_table_twice() {
        Set<String> seen = new HashSet<>();
        ApplicationFlow.TABLE.forEach(
                arrow -> assertThat(seen.add(arrow.from() + " " + arrow.step() + " " + arrow.by()))
                        .as(arrow.toString())
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void every_state_can_be_reached_and_only_what_is_over_has_no_way_on(ApplicationState state) {
        assertThat(ApplicationFlow.TABLE).anyMatch(arrow -> arrow.to() == state);
        assertThat(ApplicationFlow.TABLE.stream().noneMatch(arrow -> arrow.from() == state))
                .isEqualTo(state.isOver());
    }

    @Test
    void the_picture_in_the_documentation_is_drawn_from_the_table() throws IOException {
        PICTURE.isThatOf(
                ApplicationFlow.TABLE.stream()
                        .map(arrow -> FlowPicture.arrow(
                                arrow.from(),
                                arrow.step(),
                                arrow.by(),
                                arrow.to(),
                                arrow.guard() == FlowGuard.NONE ? null : arrow.guard()))
                        .toList(),
                Stream.of(ApplicationState.values())
                        .filter(ApplicationState::isOver)
                        .toList());
    }
}
