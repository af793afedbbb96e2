package nl.mbtregister.admission.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("admission.R13 the term of a decision")
class ServiceClockTest {
    private static final LocalDate FILED = LocalDate.of(2026, 11, 3);
    private final ServiceClock clock = ServiceClock.started(FILED, 13);

    @Test
    void a_decision_is_promised_within_thirteen_weeks() {
        assertThat(clock.due()).isEqualTo(LocalDate.of(2027, 2, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-03, IN_TIME",
        "2027-01-11, IN_TIME",
        "2027-01-12, SOON",
        "2027-02-02, SOON",
        "2027-02-03, OVERDUE"
    })
    void a_case_is_soon_due_in_the_last_three_weeks(LocalDate today, ServiceClock.Pace pace) {
        assertThat(clock.pace(today, 3)).isEqualTo(pace);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2026-12-01, 2027-02-02",
        "2026-12-01, 2026-12-02, 2027-02-03",
        "2026-12-01, 2026-12-31, 2027-03-04",
        "2027-02-10, 2027-02-20, 2027-02-12"
    })
    void the_term_grows_by_the_days_that_the_clock_stood_still(LocalDate stop, LocalDate on, LocalDate due) {
        ServiceClock stopped = clock.stop(stop);
        assertThat(stopped.pace(on, 3)).isEqualTo(ServiceClock.Pace.STOPPED);
        assertThat(stopped.dueAsOf(on)).isEqualTo(due);
        assertThat(stopped.goOn(on)).isEqualTo(new ServiceClock(due, null));
    }

    @Test
    void a_clock_that_stands_still_is_not_stopped_again() {
        ServiceClock stopped = clock.stop(FILED.plusDays(1));
        assertThat(stopped.stop(FILED.plusDays(9))).isEqualTo(stopped);
    }
}
