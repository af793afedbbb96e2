package nl.mbtregister.certification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The terms of domain 7.4. */
class RoundTermsTest {
    private static final RoundTerms TERMS = new RoundTerms(8, 6, 3, 4, 14, 6);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            DRAFT,       2026-11-30, 2027-01-25
            FILED,       2026-11-30, 2027-01-11
            DESK_REVIEW, 2026-11-30, 2027-01-11
            VISIT,       2026-11-30, 2027-02-28
            REPORT,      2026-11-30, 2026-12-28
            FACT_CHECK,  2026-11-30, 2026-12-14
            COMMITTEE,   2026-11-30, 2027-01-11
            DECIDED,     2026-11-30, -
            WITHDRAWN,   2026-11-30, -
            """)
    void each_state_has_its_term(CertificationState state, LocalDate begun, LocalDate due) {
        assertThat(TERMS.due(state, begun)).isEqualTo(due);
    }

    @Test
    void the_decision_comes_after_all_of_them() {
        assertThat(TERMS.decided(LocalDate.of(2026, 11, 30))).isEqualTo(LocalDate.of(2027, 7, 4));
    }
}
