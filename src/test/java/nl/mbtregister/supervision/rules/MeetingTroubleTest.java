package nl.mbtregister.supervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("supervision.R3")
class MeetingTroubleTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @ParameterizedTest
    @CsvSource({
        "0, TOO_FEW_MINUTES",
        "14, TOO_FEW_MINUTES",
        "15,",
        "44,",
        "45,",
        "480,",
        "481, TOO_MANY_MINUTES",
        "600, TOO_MANY_MINUTES"
    })
    void minutes_have_bounds(int minutes, MeetingTrouble trouble) {
        assertThat(MeetingTrouble.ofMinutes(minutes).orElse(null)).isEqualTo(trouble);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, FUTURE", "2026-11-23,", "2011-01-01,", "2010-12-31, TOO_OLD"})
    void days_have_bounds(LocalDate day, MeetingTrouble trouble) {
        assertThat(MeetingTrouble.ofDay(day, TODAY).orElse(null)).isEqualTo(trouble);
    }

    @ParameterizedTest
    @CsvSource({"1,", "20,", "21, TOO_MANY_PEOPLE"})
    void people_have_bounds(int present, MeetingTrouble trouble) {
        assertThat(MeetingTrouble.ofPresent(present).orElse(null)).isEqualTo(trouble);
    }
}
