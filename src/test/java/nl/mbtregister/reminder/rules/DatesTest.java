package nl.mbtregister.reminder.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.platform.Time;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of date cases: ends of periods, reminders, and which legal day an instant belongs to. */
class DatesTest {
    @ParameterizedTest(name = "a period of {1} years from {0} ends before {2}, its last day is {3}")
    @CsvSource({
        "2024-02-29, 5, 2029-02-28, 2029-02-27",
        "2024-02-29, 4, 2028-02-29, 2028-02-28",
        "2023-02-28, 5, 2028-02-28, 2028-02-27",
        "2023-03-01, 5, 2028-03-01, 2028-02-29",
        "2027-03-01, 5, 2032-03-01, 2032-02-29",
        "2026-03-01, 5, 2031-03-01, 2031-02-28",
        "2026-01-31, 5, 2031-01-31, 2031-01-30",
        "2026-04-30, 5, 2031-04-30, 2031-04-29",
        "2026-12-31, 5, 2031-12-31, 2031-12-30",
        "2027-01-01, 5, 2032-01-01, 2031-12-31",
        "2096-02-29, 5, 2101-02-28, 2101-02-27",
        "2033-01-19, 5, 2038-01-19, 2038-01-18"
    })
    void the_end_of_a_period(LocalDate from, int years, LocalDate end, LocalDate last) {
        Period period = new Period(from, from.plusYears(years));
        assertThat(period.end()).isEqualTo(end);
        assertThat(period.lastDay()).contains(last);
        assertThat(period.contains(last)).isTrue();
        assertThat(period.contains(end)).isFalse();
    }

    @ParameterizedTest(name = "reminder.R1: {1} before {0} is {2}, and that day finds it again")
    @CsvSource({
        "2027-08-31, 6m, 2027-02-28",
        "2028-08-31, 6m, 2028-02-29",
        "2028-08-29, 6m, 2028-02-29",
        "2027-08-28, 6m, 2027-02-28",
        "2028-02-29, 12m, 2027-02-28",
        "2029-02-28, 12m, 2028-02-28",
        "2027-05-31, 3m, 2027-02-28",
        "2027-05-31, 1m, 2027-04-30",
        "2027-03-31, 1m, 2027-02-28",
        "2027-03-29, 1m, 2027-02-28",
        "2027-12-31, 3m, 2027-09-30",
        "2027-01-01, 7d, 2026-12-25",
        "2028-03-06, 7d, 2028-02-28",
        "2027-03-06, 7d, 2027-02-27",
        "2027-03-28, 7d, 2027-03-21",
        "2027-10-31, 7d, 2027-10-24",
        "2027-06-02, 0d, 2027-06-02",
        "2027-01-31, -1m, 2027-02-28",
        "2028-01-31, -1m, 2028-02-29",
        "2026-12-31, -1m, 2027-01-31"
    })
    void the_day_of_a_reminder(LocalDate last, String moment, LocalDate day) {
        assertThat(Moment.parse(moment).before(last)).isEqualTo(day);
        assertThat(Ladder.parse(moment).on(day)).containsEntry(last.plusDays(1), Moment.parse(moment));
        assertThat(Ladder.parse(moment).on(day.minusDays(1))).doesNotContainKey(last.plusDays(1));
        assertThat(Ladder.parse(moment).on(day.plusDays(1))).doesNotContainKey(last.plusDays(1));
    }

    @ParameterizedTest(name = "at {0} it is {1} by law")
    @CsvSource({
        "2026-12-31T22:59:59Z, 2026-12-31",
        "2026-12-31T23:00:00Z, 2027-01-01",
        "2027-06-30T21:59:59Z, 2027-06-30",
        "2027-06-30T22:00:00Z, 2027-07-01",
        "2027-03-27T22:59:59Z, 2027-03-27",
        "2027-03-27T23:00:00Z, 2027-03-28",
        "2027-03-28T21:59:59Z, 2027-03-28",
        "2027-03-28T22:00:00Z, 2027-03-29",
        "2027-10-30T21:59:59Z, 2027-10-30",
        "2027-10-30T22:00:00Z, 2027-10-31",
        "2027-10-31T22:59:59Z, 2027-10-31",
        "2027-10-31T23:00:00Z, 2027-11-01",
        "2028-02-28T23:00:00Z, 2028-02-29",
        "2028-02-29T23:00:00Z, 2028-03-01",
        "2038-01-19T03:14:08Z, 2038-01-19"
    })
    void the_legal_day_of_an_instant(Instant instant, LocalDate day) {
        assertThat(LocalDate.ofInstant(instant, Time.LEGAL_ZONE)).isEqualTo(day);
        assertThat(day.atStartOfDay(Time.LEGAL_ZONE).toInstant()).isBeforeOrEqualTo(instant);
        assertThat(day.plusDays(1).atStartOfDay(Time.LEGAL_ZONE).toInstant()).isAfter(instant);
    }

    @Test
    @DisplayName("reminder.R1: over eight years every last day has each of its moments on exactly one day")
    void no_moment_is_missed_or_doubled() {
        Ladder ladder = Ladder.parse("12m,6m,3m,1m,7d,0d,-1m");
        LocalDate first = LocalDate.of(2026, 1, 1);
        int found = 0;
        for (LocalDate day = first.minusYears(2); day.isBefore(first.plusYears(10)); day = day.plusDays(1)) {
            found += (int) ladder.on(day).keySet().stream()
                    .filter(end -> !end.isBefore(first) && end.isBefore(first.plusYears(8)))
                    .count();
        }
        assertThat(found).isEqualTo(7 * (8 * 365 + 2));
    }

    @Test
    void what_is_no_moment_is_refused() {
        assertThatThrownBy(() -> Ladder.parse("6m,soon")).isInstanceOf(IllegalArgumentException.class);
    }
}
