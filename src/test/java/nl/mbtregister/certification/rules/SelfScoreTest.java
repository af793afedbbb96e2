package nl.mbtregister.certification.rules;

import static nl.mbtregister.it.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import nl.mbtregister.criteria.rules.Score;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SelfScoreTest {
    @DisplayName("certification.R4 what does not apply needs a reason, and nothing else has one")
    @Test
    void what_does_not_apply_needs_a_reason() {
        refused("certification.R4", () -> score(Score.NOT_APPLICABLE, " ").fitting());
        assertThat(score(Score.NOT_APPLICABLE, "Geen PMT").fitting().reason()).isEqualTo("Geen PMT");
        assertThat(score(Score.MET, "Geen PMT").fitting().reason()).isEmpty();
        assertThat(score(null, "").fitting().result()).isNull();
    }

    @DisplayName("certification.R4 who gives a result has begun the work")
    @Test
    void who_gives_a_result_has_begun_the_work() {
        assertThat(new SelfScore(WorkState.TO_DO, Score.MET, "", "").fitting().work())
                .isEqualTo(WorkState.IN_PROGRESS);
        assertThat(new SelfScore(WorkState.TO_DO, null, "", "").fitting().work())
                .isEqualTo(WorkState.TO_DO);
        assertThat(score(Score.MET, "").fitting().work()).isEqualTo(WorkState.DONE);
    }

    @DisplayName("certification.R5 a view of 4,000 characters fits, and one more does not")
    @Test
    void a_text_has_a_greatest_length() {
        new SelfScore(WorkState.DONE, Score.MET, "", "a".repeat(4000)).fitting();
        refused("certification.R5", () -> new SelfScore(WorkState.DONE, Score.MET, "", "a".repeat(4001)).fitting());
        refused(
                "certification.R5",
                () -> score(Score.NOT_APPLICABLE, "a".repeat(1001)).fitting());
    }

    private static SelfScore score(Score result, String reason) {
        return new SelfScore(WorkState.DONE, result, reason, "");
    }
}
