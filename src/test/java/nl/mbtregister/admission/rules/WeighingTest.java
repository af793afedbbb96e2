package nl.mbtregister.admission.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Criteria are written as finding, mark and reason: {@code met:MET}, {@code short:NOT_MET:r}, {@code advice:} for one that
 * is advised only and falls short, nothing after the colon for one without a mark.
 */
class WeighingTest {

    @DisplayName("admission.R24 and admission.R25: what bears the proposal is accepted")
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            APPROVE | met:MET met:MET
            APPROVE | met:MET advice:
            APPROVE | met:MET met:NOT_APPLICABLE
            APPROVE | met:MET short:MET:r
            APPROVE | met:MET short:NOT_APPLICABLE:r
            APPROVE | met:MET advice:NOT_MET:r
            REJECT  | met:MET short:NOT_MET:r
            REJECT  | met:NOT_MET:r met:MET
            """)
    void accepted(Proposal proposal, String criteria) {
        assertThatCode(() -> Weighing.check(proposal, read(criteria))).doesNotThrowAnyException();
    }

    @DisplayName("admission.R23 to admission.R25: what does not is refused, with the number of the criterion")
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            APPROVE | met:MET met:             | admission.R23 | 2
            APPROVE | met:QUESTION met:MET     | admission.R23 | 1
            APPROVE | advice:QUESTION met:MET  | admission.R23 | 1
            REJECT  | met:MET short:NOT_MET    | admission.R24 | 2
            REJECT  | met:NOT_MET met:MET      | admission.R24 | 1
            APPROVE | met:MET short:MET        | admission.R24 | 2
            APPROVE | short:NOT_APPLICABLE     | admission.R24 | 1
            APPROVE | met:MET short:NOT_MET:r  | admission.R25 | -
            REJECT  | met:MET met:MET          | admission.R25 | -
            REJECT  | met:MET advice:NOT_MET:r | admission.R25 | -
            """)
    void refused(Proposal proposal, String criteria, String rule, Integer number) {
        assertThatThrownBy(() -> Weighing.check(proposal, read(criteria)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(rule);
                    assertThat(refusal.arguments()).isEqualTo(number == null ? List.of() : List.of(number));
                });
    }

    private static List<Criterion> read(String criteria) {
        return Stream.of(criteria.split(" ")).map(WeighingTest::criterion).toList();
    }

    private static Criterion criterion(String written) {
        String[] parts = written.split(":");
        CriterionMark mark = parts.length > 1 ? CriterionMark.valueOf(parts[1]) : null;
        return new Criterion(
                written, parts[0].equals("met"), parts[0].equals("advice"), mark, parts.length > 2 ? parts[2] : " ");
    }
}
