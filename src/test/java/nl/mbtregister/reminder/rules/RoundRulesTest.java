package nl.mbtregister.reminder.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.mbtregister.reminder.rules.RoundStage.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundRulesTest {
    @DisplayName("reminder.R20 the days of each preset")
    @ParameterizedTest
    @CsvSource({
        "TWELVE, 2026-11-25, 2027-05-26, 2027-11-25",
        "SIX, 2026-11-25, 2027-02-26, 2027-05-25",
        "THREE, 2026-11-25, 2026-12-26, 2027-02-25",
        "ONE, 2026-11-25, 2026-11-26, 2026-12-25",
        "ONE, 2028-01-31, 2028-02-01, 2028-02-29",
        "THREE, 2027-11-30, 2027-12-31, 2028-02-29",
    })
    void the_days_of_each_preset(RoundPreset preset, LocalDate today, LocalDate first, LocalDate last) {
        assertThat(preset.firstEnd(today)).isEqualTo(first);
        assertThat(preset.lastEnd(today)).isEqualTo(last);
    }

    @Test
    void every_day_of_the_coming_year_belongs_to_one_preset() {
        LocalDate today = LocalDate.of(2027, 8, 31);
        for (LocalDate end = today.plusDays(1); !end.isAfter(today.plusMonths(12)); end = end.plusDays(1)) {
            int presets = 0;
            for (RoundPreset preset : RoundPreset.values()) {
                presets += !end.isBefore(preset.firstEnd(today)) && !end.isAfter(preset.lastEnd(today)) ? 1 : 0;
            }
            assertThat(presets).as(end.toString()).isEqualTo(1);
        }
    }

    @DisplayName("reminder.R24 what can be done with a round")
    @ParameterizedTest
    @CsvSource({
        "PREPARED, SEND PLAN CANCEL",
        "PLANNED, SEND CANCEL",
        "SENDING, STOP",
        "STOPPED, RESUME CANCEL",
        "DONE, ''",
        "CANCELLED, ''",
    })
    void what_can_be_done_with_a_round(RoundStage state, String steps) {
        for (Step step : Step.values()) {
            assertThat(state.may(step)).as(step.name()).isEqualTo(steps.contains(step.name()));
        }
    }
}
