package nl.mbtregister.reminder.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnniversaryTest {
    @DisplayName("reminder.R7 a year is over on the same day of a later year; one begun on 29 February on 28 February")
    @ParameterizedTest
    @CsvSource({
        "2025-06-01, 2026-06-01, true",
        "2025-06-01, 2026-06-02, false",
        "2025-06-01, 2031-06-01, true",
        "2026-06-01, 2026-06-01, false",
        "2024-02-29, 2025-02-28, true",
        "2024-02-29, 2025-03-01, false",
        "2024-02-29, 2028-02-29, true",
        "2024-02-29, 2028-02-28, false",
        "2023-02-28, 2024-02-28, true",
        "2023-02-28, 2024-02-29, false",
        "2023-03-01, 2024-02-29, false",
        "2025-12-31, 2026-12-31, true"
    })
    void years_end_on_their_day(LocalDate begun, LocalDate day, boolean over) {
        assertThat(Anniversary.on(day).contains(begun)).isEqualTo(over);
    }
}
