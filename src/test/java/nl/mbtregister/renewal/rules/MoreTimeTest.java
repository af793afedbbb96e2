package nl.mbtregister.renewal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoreTimeTest {
    private static final MoreTimeRules RULES = new MoreTimeRules(6, 12, 6);

    @ParameterizedTest(name = "{0} of {1} months after {2}: {3}")
    @DisplayName("renewal.R6: how much more time there is")
    @CsvSource({
        "POSTPONEMENT, 6, 0, true",
        "POSTPONEMENT, 7, 0, false",
        "POSTPONEMENT, 0, 0, false",
        "POSTPONEMENT, 6, 6, true",
        "POSTPONEMENT, 6, 7, false",
        "REPAIR, 6, 0, true",
        "REPAIR, 6, 12, true",
        "REPAIR, 7, 0, false"
    })
    void more_time_has_a_maximum(MoreTime kind, int months, int had, boolean allowed) {
        assertThat(RULES.allows(kind, months, had)).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "{0} and {1} months: {2}")
    @DisplayName("renewal.R6: months end on the same day of the month, or on its last")
    @CsvSource({
        "2027-06-03, 6, 2027-12-03",
        "2027-08-31, 6, 2028-02-29",
        "2026-08-31, 6, 2027-02-28",
        "2028-02-29, 6, 2028-08-29",
        "2027-10-31, 6, 2028-04-30"
    })
    void months_are_added_to_the_end(LocalDate end, int months, LocalDate later) {
        assertThat(MoreTimeRules.end(end, months)).isEqualTo(later);
    }

    @ParameterizedTest(name = "{0} through {1}: {2} months and {3} days")
    @DisplayName("renewal.R2: what is left in months and days")
    @CsvSource({
        "2026-11-21, 2027-06-02, 6, 12",
        "2027-06-02, 2027-06-02, 0, 0",
        "2027-06-01, 2027-06-02, 0, 1",
        "2026-01-31, 2026-02-28, 0, 28",
        "2024-02-29, 2025-02-28, 11, 30",
        "2027-03-27, 2027-03-29, 0, 2"
    })
    void what_is_left(LocalDate today, LocalDate last, long months, int days) {
        assertThat(TimeLeft.until(today, last)).isEqualTo(new TimeLeft(months, days));
    }
}
