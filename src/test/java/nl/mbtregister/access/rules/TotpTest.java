package nl.mbtregister.access.rules;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("access.R5 the code of the second factor")
class TotpTest {
    private final Totp totp = new Totp("12345678901234567890".getBytes(US_ASCII));

    /** The last six digits of the examples of RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void the_examples_of_the_standard_hold(long second, String code) {
        assertThat(totp.code(Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    void a_clock_may_be_one_step_off_and_no_more() {
        Instant now = Instant.ofEpochSecond(1_111_111_111);
        long step = Totp.step(now);
        for (long near = step - 1; near <= step + 1; near++) {
            assertThat(totp.stepOf(totp.code(near), now, 0)).hasValue(near);
        }
        assertThat(totp.stepOf(totp.code(step - 2), now, 0)).isEmpty();
        assertThat(totp.stepOf(totp.code(step + 2), now, 0)).isEmpty();
        assertThat(totp.stepOf("050 471", now, 0)).hasValue(step);
        assertThat(totp.stepOf("", now, 0)).isEmpty();
    }

    @Test
    void a_code_that_was_used_counts_no_more_nor_any_before_it() {
        Instant now = Instant.ofEpochSecond(1_111_111_111);
        long step = Totp.step(now);
        assertThat(totp.stepOf(totp.code(step), now, step)).isEmpty();
        assertThat(totp.stepOf(totp.code(step - 1), now, step)).isEmpty();
        assertThat(totp.stepOf(totp.code(step + 1), now, step)).hasValue(step + 1);
    }

    @Test
    void an_app_can_take_the_secret_as_text_and_as_picture() {
        assertThat(totp.text()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(totp.address("Register MBT", "jan@people.example"))
                .isEqualTo("otpauth://totp/Register%20MBT:jan%40people.example"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Register%20MBT");
    }
}
