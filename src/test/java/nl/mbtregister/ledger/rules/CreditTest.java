package nl.mbtregister.ledger.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.rulebook.Shipped;
import nl.mbtregister.rulebook.rules.accreditation.Part;
import nl.mbtregister.rulebook.rules.portfolio.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @DisplayName("ledger.R2: what a credit must say")
    @CsvSource(delimiter = '|', textBlock = """
            MBT_WORK | Work   | 0 | 8     |     |           | true
            MBT_WORK | ' '    | 0 | 8     |     |           | false
            MBT_WORK | Work   | 0 | 0     |     |           | false
            MBT_WORK | Work   | 0 | -1    |     |           | false
            MBT_WORK | Work   | 0 | 7.25  |     |           | true
            MBT_WORK | Work   | 0 | 7.255 |     |           | false
            MBT_WORK | Work   | 0 | 7.250 |     |           | true
            MBT_WORK | Work   | 1 | 8     |     |           | false
            MBT_WORK | Work   | 0 | 8     | 8   |           | false
            MBT_WORK | Work   | 0 | 8     |     | TREATMENT | false
            TEACHING | Course | 0 | 6     | 6.5 | TREATMENT | true
            TEACHING | Course | 0 | 6     |     | TREATMENT | false
            TEACHING | Course | 0 | 6     | 6.5 |           | false
            """)
    void what_a_credit_must_say(
            CreditKind kind,
            String name,
            int before,
            BigDecimal amount,
            @Nullable BigDecimal hours,
            @Nullable Theme theme,
            boolean whole) {
        if (whole) {
            assertThat(credit(kind, name, before, amount, hours, theme).name()).isEqualTo(name.strip());
        } else {
            assertThatThrownBy(() -> credit(kind, name, before, amount, hours, theme))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("ledger.R2"));
        }
    }

    @Test
    void the_lines_of_a_sum_of_points_are_kept() {
        var rules = Shipped.RULEBOOK.on(LocalDate.of(2026, 1, 1)).orElseThrow().accreditation();
        assertThat(rules).isNotNull();
        List<SumLine> lines = SumLine.of(
                rules.sum(List.of(new Part.HalfDay(LocalTime.of(13, 30), LocalTime.of(17, 0)), new Part.Lecture(35))));
        assertThat(lines).extracting(SumLine::part).containsExactly("HALF_DAY", "LECTURE");
        assertThat(lines).extracting(SumLine::effective).containsExactly(195, 35);
        assertThat(lines).extracting(line -> line.gives().intValue()).containsExactly(3, 0);
    }

    private static Credit credit(
            CreditKind kind,
            String name,
            int before,
            BigDecimal amount,
            @Nullable BigDecimal hours,
            @Nullable Theme theme) {
        return new Credit(
                kind,
                name,
                null,
                DAY,
                DAY.minusDays(before),
                amount,
                hours,
                theme,
                null,
                true,
                CreditSource.SELF,
                "r",
                LocalDate.of(2020, 1, 1),
                List.of(),
                null);
    }
}
