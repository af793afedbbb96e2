package nl.mbtregister.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("access.R3 codes and tokens of the register's own")
class CodesTest {
    private final Random random = new Random(7);

    @Test
    void a_mailed_code_has_eight_digits_and_fits_its_own_mail_however_it_is_typed() {
        UUID mail = new UUID(1, 2);
        String code = Codes.mailed(random);
        assertThat(code).matches("[0-9]{8}");
        assertThat(Codes.fingerprint(mail, " " + Codes.shown(code) + " ")).isEqualTo(Codes.fingerprint(mail, code));
        assertThat(Codes.fingerprint(new UUID(1, 3), code)).isNotEqualTo(Codes.fingerprint(mail, code));
    }

    @Test
    void ten_recovery_codes_differ_and_small_letters_are_large_ones() {
        assertThat(Codes.recovery(random))
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-HJKMNP-Z2-9]{5}-[A-HJKMNP-Z2-9]{5}"));
        assertThat(Codes.fingerprint(7, "abcde fghjk")).isEqualTo(Codes.fingerprint(7, "ABCDE-FGHJK"));
        assertThat(Codes.fingerprint(8, "ABCDE-FGHJK")).isNotEqualTo(Codes.fingerprint(7, "ABCDE-FGHJK"));
    }

    @Test
    void a_token_can_be_told_from_anything_else_and_says_nothing_in_a_log() {
        SessionToken token = SessionToken.fresh(random);
        assertThat(SessionToken.read(token.text())).contains(token);
        assertThat(SessionToken.read("")).isEmpty();
        assertThat(SessionToken.read(token.text() + "x")).isEmpty();
        assertThat(token.toString()).doesNotContain(token.text());
        assertThat(token.formSecret()).isNotEqualTo(token.text());
        assertThat(token.fingerprint()).hasSize(32);
    }
}
