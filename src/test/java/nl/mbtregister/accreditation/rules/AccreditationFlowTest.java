package nl.mbtregister.accreditation.rules;

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

@DisplayName("accreditation.R3 the steps of a request for accreditation")
class AccreditationFlowTest {
    private static final FlowPicture PICTURE = new FlowPicture(
            Path.of("src/docs/accreditation-flow.md"),
            "The steps of a request for accreditation",
            "accreditation.rules.AccreditationFlow");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -          | START    | PROVIDER    | DRAFT
            DRAFT      | FILE     | PROVIDER    | SUBMITTED
            SUBMITTED  | TAKE_ON  | SECRETARIAT | REVIEW
            REVIEW     | ASK      | SECRETARIAT | MORE_INFO
            MORE_INFO  | ANSWER   | PROVIDER    | SUBMITTED
            REVIEW     | GRANT    | SECRETARIAT | ACCREDITED
            REVIEW     | REFUSE   | SECRETARIAT | REJECTED
            ACCREDITED | EXPIRE   | REGISTER    | EXPIRED
            ACCREDITED | REPLACE  | REGISTER    | REPLACED
            MORE_INFO  | WITHDRAW | PROVIDER    | WITHDRAWN
            ACCREDITED | WITHDRAW | PROVIDER    | WITHDRAWN
            ACCREDITED | WITHDRAW | SECRETARIAT | WITHDRAWN
            REVIEW     | WITHDRAW | REGISTER    | WITHDRAWN
            """)
    void a_step_leads_where_the_table_says(
            AccreditationState from, AccreditationStep step, AccreditationActor by, AccreditationState to) {
        assertThat(AccreditationFlow.next(from, step, by)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DRAFT      | FILE     | SECRETARIAT
            DRAFT      | GRANT    | SECRETARIAT
            SUBMITTED  | FILE     | PROVIDER
            SUBMITTED  | GRANT    | SECRETARIAT
            REVIEW     | GRANT    | PROVIDER
            REVIEW     | ANSWER   | PROVIDER
            MORE_INFO  | REFUSE   | SECRETARIAT
            REJECTED   | GRANT    | SECRETARIAT
            WITHDRAWN  | FILE     | PROVIDER
            EXPIRED    | WITHDRAW | PROVIDER
            REPLACED   | GRANT    | SECRETARIAT
            SUBMITTED  | WITHDRAW | SECRETARIAT
            """)
    void what_is_not_in_the_table_is_refused(AccreditationState from, AccreditationStep step, AccreditationActor by) {
        assertThat(AccreditationFlow.allows(from, step, by)).isFalse();
        assertThatThrownBy(() -> AccreditationFlow.next(from, step, by))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("accreditation.R3"));
    }

    @Test
    void no_line_stands_in_the_table_twice() {
        Set<String> seen = new HashSet<>();
        AccreditationFlow.TABLE.forEach(
                arrow -> assertThat(seen.add(arrow.from() + " " + arrow.step() + " " + arrow.by()))
                        .as(arrow.toString())
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void every_state_can_be_reached_and_only_what_is_over_has_no_way_on(AccreditationState state) {
        assertThat(AccreditationFlow.TABLE).anyMatch(arrow -> arrow.to() == state);
        assertThat(AccreditationFlow.TABLE.stream().noneMatch(arrow -> arrow.from() == state))
                .isEqualTo(state.isOver());
    }

    @Test
    void the_picture_in_the_documentation_is_drawn_from_the_table() throws IOException {
        PICTURE.isThatOf(
                AccreditationFlow.TABLE.stream()
                        .map(arrow -> FlowPicture.arrow(
                                arrow.from(),
                                arrow.step(),
                                arrow.by(),
                                arrow.to(),
                                arrow.guard() == AccreditationGuard.NONE ? null : arrow.guard()))
                        .toList(),
                Stream.of(AccreditationState.values())
                        .filter(AccreditationState::isOver)
                        .toList());
    }
}
