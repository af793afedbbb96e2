package nl.mbtregister.admission.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.platform.Time;
import nl.mbtregister.rulebook.Shipped;
import nl.mbtregister.rulebook.rules.RenewalRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalWindowTest {
    private static final RenewalRules RULES = Shipped.NEW.renewal();

    @ParameterizedTest(name = "from {0} to {1}: early from {2}, expected from {3}, through {4}")
    @DisplayName("admission.R41 and admission.R42: the days of the window, over leap days and short months")
    @CsvSource({
        "2022-06-03, 2027-06-03, 2025-06-03, 2026-06-03, 2027-06-02",
        "2024-02-29, 2029-02-28, 2027-02-28, 2028-02-28, 2029-02-27",
        "2023-03-01, 2028-03-01, 2026-03-01, 2027-03-01, 2028-02-29",
        "2023-02-28, 2028-02-28, 2026-02-28, 2027-02-28, 2028-02-27",
        "2019-02-28, 2024-02-29, 2022-02-28, 2023-02-28, 2024-02-28",
        "2021-12-31, 2026-12-31, 2024-12-31, 2025-12-31, 2026-12-30",
        "2022-01-01, 2027-01-01, 2025-01-01, 2026-01-01, 2026-12-31",
        "2021-08-31, 2026-08-31, 2024-08-31, 2025-08-31, 2026-08-30",
        // a short period opens at once: three years have not passed when 12 months are left
        "2024-05-01, 2026-05-01, 2025-05-01, 2025-05-01, 2026-04-30"
    })
    void the_window(LocalDate from, LocalDate end, LocalDate early, LocalDate opens, LocalDate last) {
        assertThat(RenewalWindow.of(RULES, new Period(from, end), end))
                .isEqualTo(new RenewalWindow(early, opens, last));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @DisplayName("admission.R41: too soon, early, expected and too late")
    @CsvSource({
        "2025-06-02, NOT_YET",
        "2025-06-03, EARLY",
        "2026-06-02, EARLY",
        "2026-06-03, OPEN",
        "2027-06-02, OPEN",
        "2027-06-03, OVER"
    })
    void a_day_lies_before_in_or_after_it(LocalDate day, RenewalWindow.Phase phase) {
        RenewalWindow window = RenewalWindow.of(RULES, period("2022-06-03", "2027-06-03"), day("2027-06-03"));
        assertThat(window.on(day)).isEqualTo(phase);
        assertThat(window.takes(day))
                .isEqualTo(phase == RenewalWindow.Phase.EARLY || phase == RenewalWindow.Phase.OPEN);
    }

    @ParameterizedTest(name = "ends {0}: at {1} it is taken: {2}")
    @DisplayName(
            "admission.R42: the last day lasts until midnight in Amsterdam, summer and winter, when clocks change too")
    @CsvSource({
        "2027-06-03, 2027-06-02T21:59:59Z, true",
        "2027-06-03, 2027-06-02T22:00:00Z, false",
        "2027-01-01, 2026-12-31T22:59:59Z, true",
        "2027-01-01, 2026-12-31T23:00:00Z, false",
        // 28 March 2027: the day has 23 hours
        "2027-03-29, 2027-03-28T21:59:59Z, true",
        "2027-03-29, 2027-03-28T22:00:00Z, false",
        // 31 October 2027: the day has 25 hours
        "2027-11-01, 2027-10-31T22:59:59Z, true",
        "2027-11-01, 2027-10-31T23:00:00Z, false",
        "2028-03-01, 2028-02-29T22:59:59Z, true",
        "2028-03-01, 2028-02-29T23:00:00Z, false"
    })
    void the_last_day_ends_at_midnight(LocalDate end, Instant filed, boolean taken) {
        LocalDate day = ZonedDateTime.ofInstant(filed, Time.LEGAL_ZONE).toLocalDate();
        assertThat(RenewalWindow.of(RULES, new Period(end.minusYears(5), end), end)
                        .takes(day))
                .isEqualTo(taken);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("admission.R42: a plan of repair moves the last day, not the first")
    @CsvSource({"2027-06-03, OPEN", "2027-12-02, OPEN", "2027-12-03, OVER"})
    void repair_moves_the_last_day(LocalDate day, RenewalWindow.Phase phase) {
        RenewalWindow window = RenewalWindow.of(RULES, period("2022-06-03", "2027-06-03"), day("2027-12-03"));
        assertThat(window.opens()).isEqualTo("2026-06-03");
        assertThat(window.on(day)).isEqualTo(phase);
    }

    @ParameterizedTest(name = "{0} to {1}: new from {1} to {2}")
    @DisplayName("admission.R44: the new period starts at the old end")
    @CsvSource({
        "2022-06-03, 2027-06-03, 2032-06-03",
        "2019-02-28, 2024-02-29, 2029-02-28",
        "2021-08-31, 2026-08-31, 2031-08-31",
        "2023-02-28, 2028-02-28, 2033-02-28"
    })
    void the_new_period_starts_at_the_old_end(LocalDate from, LocalDate end, LocalDate next) {
        assertThat(RenewalPeriods.next(new Period(from, end), 5)).isEqualTo(new Period(end, next));
    }

    @ParameterizedTest(name = "specialist until {0}, supervisor renewed from 2027-06-03: from {1} to {2}")
    @DisplayName(
            "admission.R45: a specialist title that is renewed with the supervisor's ends with it, or later if it did")
    @CsvSource({
        "2027-06-03, 2027-06-03, 2032-06-03",
        "2027-01-15, 2027-01-15, 2032-06-03",
        "2029-01-15, 2027-06-03, 2032-06-03",
        "2033-01-15, 2027-06-03, 2033-01-15"
    })
    void titles_that_are_renewed_together_end_together(LocalDate end, LocalDate from, LocalDate until) {
        Period supervisor = period("2027-06-03", "2032-06-03");
        assertThat(RenewalPeriods.together(new Period(end.minusYears(5), end), supervisor))
                .isEqualTo(new Period(from, until));
    }

    @ParameterizedTest(name = "ended 2026-02-28, back on {0}: {1}")
    @DisplayName("admission.R49: within twelve months a file of repair is enough")
    @CsvSource({"2026-02-28, REPAIR_FILE", "2027-02-27, REPAIR_FILE", "2027-02-28, FULL"})
    void who_comes_back_soon_needs_less(LocalDate day, ReEntry how) {
        assertThat(ReEntry.on(day, day("2026-02-28"), 12)).isEqualTo(how);
    }

    private static Period period(String from, String end) {
        return new Period(day(from), day(end));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
