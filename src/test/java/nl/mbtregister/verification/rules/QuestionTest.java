package nl.mbtregister.verification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.mbtregister.kernel.RegisterNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("verification.R1: a question that cannot be right is answered with what is wrong about it")
class QuestionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T13:03:05Z");

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        poel,           -,          -,                         NOT_A_NUMBER
        '',             -,          -,                         NOT_A_NUMBER
        2048135x,       -,          -,                         NOT_A_NUMBER
        20481357é,      -,          -,                         NOT_A_NUMBER
        %,              -,          -,                         NOT_A_NUMBER
        '20481357''--', -,          -,                         NOT_A_NUMBER
        2048135,        -,          -,                         WRONG_LENGTH
        20481357123,    -,          -,                         WRONG_LENGTH
        20481358,       -,          -,                         WRONG_CHECK_DIGITS
        24081357,       -,          -,                         WRONG_CHECK_DIGITS
        20481357,       gisteren,   -,                         NOT_A_DAY
        20481357,       22-11-2026, -,                         NOT_A_DAY
        20481357,       2026-1-2,   -,                         NOT_A_DAY
        20481357,       2025-02-29, -,                         NO_SUCH_DAY
        20481357,       2026-13-01, -,                         NO_SUCH_DAY
        20481357,       2026-00-10, -,                         NO_SUCH_DAY
        20481357,       2026-11-23, -,                         DAY_AHEAD
        20481357,       9999-12-31, -,                         DAY_AHEAD
        20481357,       2010-12-31, -,                         DAY_TOO_EARLY
        20481357,       0000-01-01, -,                         DAY_TOO_EARLY
        20481357,       2026-11-22, 2026-11-22,                NOT_AN_INSTANT
        20481357,       2026-11-22, 2026-11-22T13:03:05,       NOT_AN_INSTANT
        20481357,       2026-11-22, 2026-11-22T13:03:06Z,      INSTANT_AHEAD
        """)
    void it_says_what_is_wrong(String number, String on, String known, Trouble trouble) {
        assertThat(Question.read(number, on, known, TODAY, NOW)).isEqualTo(new Asked.Badly(trouble));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        20481357,       -,            -,                         2026-11-22, -
        MBT 2048.1357,  ' ',          '',                        2026-11-22, -
        20481357,       2011-01-01,   -,                         2011-01-01, -
        20481357,       2024-02-29,   -,                         2024-02-29, -
        20481357,       2026-11-22,   2026-11-22T13:03:05Z,      2026-11-22, 2026-11-22T13:03:05Z
        20481357,       2026-11-22,   2026-11-22T14:03:05+01:00, 2026-11-22, 2026-11-22T13:03:05Z
        20481357,       2026-11-22,   2026-11-22T14:03:05 01:00, 2026-11-22, 2026-11-22T13:03:05Z
        """)
    void it_understands_what_is_right(String number, String on, String known, LocalDate day, Instant at) {
        assertThat(Question.read(number, on, known, TODAY, NOW))
                .isEqualTo(new Question(new RegisterNumber("20481357"), day, Optional.ofNullable(at)));
    }

    @Test
    void the_longest_nonsense_gets_an_answer() {
        assertThat(Question.read("9".repeat(10_000), null, null, TODAY, NOW))
                .isEqualTo(new Asked.Badly(Trouble.WRONG_LENGTH));
        assertThat(Question.read("x".repeat(10_000), null, null, TODAY, NOW))
                .isEqualTo(new Asked.Badly(Trouble.NOT_A_NUMBER));
    }
}
