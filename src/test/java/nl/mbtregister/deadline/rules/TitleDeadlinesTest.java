package nl.mbtregister.deadline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.register.rules.Ending;
import nl.mbtregister.register.rules.State;
import nl.mbtregister.register.rules.Term;
import nl.mbtregister.rulebook.Shipped;
import nl.mbtregister.rulebook.rules.RenewalRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleDeadlinesTest {
    private static final Instant CHANGED = Instant.parse("2024-05-01T10:00:00Z");
    private static final LocalDate FROM = LocalDate.parse("2022-03-01");

    @DisplayName("deadline.R1 the days of a title by its state; its last day is the day before it is not held any more")
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "ACTIVE    | 2027-03-01 | 2027-03-01 | EARLY 2025-03-01, OPENS 2026-03-01, END 2027-02-28",
                "ACTIVE    | 2028-03-01 | 2028-03-01 | EARLY 2025-03-01, OPENS 2027-03-01, END 2028-02-29",
                "ACTIVE    | 2026-03-01 | 2026-03-01 | OPENS 2025-03-01, END 2026-02-28",
                "ACTIVE    | 2027-03-01 | 2026-06-01 | EARLY 2025-03-01, OPENS 2026-03-01, END 2026-05-31",
                "POSTPONED | 2027-09-01 | 2027-09-01 | EARLY 2025-03-01, OPENS 2026-09-01, POSTPONED_END 2027-08-31",
                "REPAIR    | 2027-03-01 | 2027-09-01 | EARLY 2025-03-01, OPENS 2026-03-01, REPAIR_END 2027-08-31",
                "RENEWAL   | 2027-03-01 | -          | -",
                "ACTIVE    | -          | -          | -",
                "-         | 2027-03-01 | 2027-03-01 | -"
            })
    void each_state_has_its_days(State held, LocalDate end, LocalDate closes, String expected) {
        Term term = new Term(
                Title.THERAPIST, new Period(FROM, end), end, held, closes, held == null ? Ending.LAPSED : null);
        List<Deadline> days = TitleDeadlines.of(term, rules(), 3, CHANGED);
        assertThat(days.stream().map(day -> day.kind() + " " + day.day()).collect(Collectors.joining(", ")))
                .isEqualTo(expected == null ? "" : expected);
        assertThat(days).allMatch(day -> day.sequence() == 3 && day.changed().equals(CHANGED));
    }

    @Test
    @DisplayName("deadline.R1 where the rules say nothing of renewal there is the last day alone")
    void without_rules_there_is_the_end() {
        LocalDate end = FROM.plusYears(5);
        Term term = new Term(Title.THERAPIST, new Period(FROM, end), end, State.ACTIVE, end, null);
        assertThat(TitleDeadlines.of(term, null, 0, CHANGED))
                .extracting(Deadline::kind)
                .containsExactly(DeadlineKind.END);
    }

    @Test
    @DisplayName("deadline.R3 a day that moves keeps its id; that of another person, title or period has another")
    void ids_stay() {
        LocalDate end = FROM.plusYears(5);
        String before = last(FROM, end, end, State.ACTIVE).id(7);
        assertThat(last(FROM, end.plusMonths(6), end.plusMonths(6), State.POSTPONED)
                        .id(7))
                .isEqualTo(before);
        assertThat(last(FROM, end, end.plusMonths(6), State.REPAIR).id(7)).isEqualTo(before);
        assertThat(last(FROM, end, end, State.ACTIVE).id(8)).isNotEqualTo(before);
        assertThat(last(end, end.plusYears(5), end.plusYears(5), State.ACTIVE).id(7))
                .isNotEqualTo(before);
        assertThat(TitleDeadlines.of(term(FROM, end, end, State.ACTIVE), rules(), 0, CHANGED).stream()
                        .map(day -> day.id(7)))
                .doesNotHaveDuplicates();
    }

    private static Deadline last(LocalDate from, LocalDate end, LocalDate closes, State state) {
        return TitleDeadlines.of(term(from, end, closes, state), rules(), 0, CHANGED)
                .getLast();
    }

    private static Term term(LocalDate from, LocalDate end, LocalDate closes, State state) {
        return new Term(Title.THERAPIST, new Period(from, end), closes, state, closes, null);
    }

    private static RenewalRules rules() {
        return Shipped.NEW.renewal();
    }
}
