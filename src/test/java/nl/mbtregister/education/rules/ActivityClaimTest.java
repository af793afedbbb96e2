package nl.mbtregister.education.rules;

import static nl.mbtregister.it.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.mbtregister.ledger.rules.Credit;
import nl.mbtregister.rulebook.Shipped;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityClaimTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @DisplayName("education.R9: points are reckoned from the time and the breaks")
    @CsvSource({"5, 60, 4", "7.5, 90, 6", "8, 90, 7", "3.5, 15, 3", "3, 15, 3", "0.84, 0, 1", "0.67, 0, 1", "18, 0, 18"
    })
    void points_are_reckoned(BigDecimal hours, int breaks, int points) {
        Credit credit = credit(claim(Reportable.TEACHING, "MBT en Trauma", 0, hours, breaks));
        assertThat(credit.amount()).isEqualByComparingTo(BigDecimal.valueOf(points));
        assertThat(credit.calculation()).singleElement().satisfies(line -> {
            assertThat(line.breaks()).isEqualTo(breaks);
            assertThat(line.gives()).isEqualByComparingTo(credit.amount());
        });
    }

    @Test
    @DisplayName("education.R9: what gives no point is not entered, nor what no rules are known for")
    void what_gives_no_point_is_not_entered() {
        refused("education.R9", () -> credit(claim(Reportable.TEACHING, "Lezing", 0, new BigDecimal("0.5"), 0)));
        refused(
                "education.R9",
                () -> claim(Reportable.TEACHING, "Lezing", 0, BigDecimal.TEN, 0)
                        .credit(
                                "r",
                                Shipped.RULEBOOK.on(LocalDate.of(2015, 1, 1)).orElseThrow()));
    }

    @Test
    void hours_stay_as_they_were() {
        Credit credit = credit(claim(Reportable.MBT_WORK, "GGZ Voorbeeld", 30, new BigDecimal("62.5"), 0));
        assertThat(credit.amount()).isEqualByComparingTo("62.5");
        assertThat(credit.hours()).isNull();
        assertThat(credit.provisional()).isTrue();
    }

    @ParameterizedTest
    @DisplayName("education.R8: no more time than the days have, and longer than the breaks")
    @CsvSource({"0, 0, 0", "0, 24.01, 0", "0, 1, 60", "0, 1, -1", "1, 48.01, 0"})
    void the_time_must_be_possible(int before, BigDecimal hours, int breaks) {
        refused("education.R8", () -> claim(Reportable.INTERVISION, "Groep", before, hours, breaks));
    }

    @Test
    @DisplayName("education.R7, education.R2, education.R3: a name, and days that were there")
    void a_name_and_days_that_were_there() {
        refused("education.R7", () -> claim(Reportable.INTERVISION, " ", 0, BigDecimal.ONE, 0));
        refused("education.R7", () -> claim(Reportable.INTERVISION, "x".repeat(201), 0, BigDecimal.ONE, 0));
        refused("education.R2", () -> claim(Reportable.MBT_WORK, "GGZ", -1, BigDecimal.ONE, 0));
        refused(
                "education.R3",
                () -> claim(Reportable.INTERVISION, "Groep", 0, BigDecimal.ONE, 0)
                        .on(DAY.minusDays(1)));
    }

    private static ActivityClaim claim(Reportable what, String name, int before, BigDecimal hours, int breaks) {
        return new ActivityClaim(what, name, DAY.minusDays(before), DAY, hours, breaks, null);
    }

    private static Credit credit(ActivityClaim claim) {
        return claim.credit("r", Shipped.RULEBOOK.on(DAY).orElseThrow());
    }
}
