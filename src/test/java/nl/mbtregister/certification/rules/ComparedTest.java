package nl.mbtregister.certification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import nl.mbtregister.criteria.ShippedCriteria;
import nl.mbtregister.criteria.rules.Score;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("certification.R15 a score stands beside the one of the round before")
class ComparedTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            ABSENT,         PARTLY,         BETTER
            PARTLY,         MET,            BETTER
            MET,            PARTLY,         WORSE
            MET,            MET,            SAME
            NOT_APPLICABLE, NOT_APPLICABLE, SAME
            NOT_APPLICABLE, MET,            OTHER
            MET,            NOT_APPLICABLE, OTHER
            -,              MET,            OTHER
            MET,            -,              OPEN
            -,              -,              OPEN
            """)
    void what_happened_to_it(Score then, Score now, Compared.Shift shift) {
        assertThat(new Compared(ShippedCriteria.FIRST.criterion("A1").orElseThrow(), then, now).shift())
                .isEqualTo(shift);
    }
}
