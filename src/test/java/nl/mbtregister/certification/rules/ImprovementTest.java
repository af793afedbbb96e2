package nl.mbtregister.certification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImprovementTest {
    @DisplayName("certification.R59 how far something is that has to be improved")
    @ParameterizedTest
    @CsvSource({
        "false, false, false, OPEN",
        "true,  false, false, PLANNED",
        "true,  true,  false, PROVEN",
        "true,  true,  true,  CLOSED"
    })
    void a_point_goes_from_open_to_closed(boolean planned, boolean proven, boolean closed, ImprovementState state) {
        assertThat(ImprovementState.of(planned, proven, closed)).isEqualTo(state);
    }

    @DisplayName("certification.R60 the last day is the planned one, else the one that was asked")
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2027-03-01, -,          false, 2027-03-01, false
            2027-03-01, -,          false, 2027-03-02, true
            2027-03-01, 2027-02-01, false, 2027-02-01, false
            2027-03-01, 2027-02-01, false, 2027-02-02, true
            2027-03-01, 2027-05-01, false, 2027-05-01, false
            2027-03-01, 2027-05-01, false, 2027-05-02, true
            2027-03-01, 2027-02-01, true,  2028-01-01, false
            """)
    void what_is_not_closed_on_its_last_day_is_overdue(
            LocalDate asked, LocalDate planned, boolean closed, LocalDate day, boolean overdue) {
        assertThat(new ImprovementTerm(asked, planned, closed).overdue(day)).isEqualTo(overdue);
    }

    @DisplayName("certification.R57 a plan may take longer than was asked, and that is said")
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, false", "2027-03-01, false", "2027-03-02, true"})
    void longer_than_asked(LocalDate planned, boolean late) {
        assertThat(new ImprovementTerm(LocalDate.of(2027, 3, 1), planned, false).late())
                .isEqualTo(late);
    }
}
