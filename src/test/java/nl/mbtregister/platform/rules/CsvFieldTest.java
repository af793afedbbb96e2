package nl.mbtregister.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFieldTest {
    private static final String SIGNS = "=+-@\t\r\n＝＋－＠'\",; ab1é";

    @DisplayName("platform.R8: what a spreadsheet would reckon is written as text and read back as it was")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+31 30 1234567",
                "-",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "'=1",
                "''@",
                "=cmd|' /C calc'!A0"
            })
    void what_would_be_reckoned_is_text(String value) {
        String guarded = CsvField.guarded(value);
        assertThat(guarded).startsWith("'");
        assertThat(CsvField.read(guarded)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'t Hart", "J. 't Hart-van der Poel", "10004775", "a=b", "''", "'"})
    void what_is_harmless_stays_as_it_is(String value) {
        assertThat(CsvField.guarded(value)).isEqualTo(value);
        assertThat(CsvField.read(value)).isEqualTo(value);
    }

    @Test
    void any_text_comes_back_as_it_was() {
        for (long seed = 0; seed < 20_000; seed++) {
            var random = new SplittableRandom(seed);
            var value = new StringBuilder();
            for (int i = random.nextInt(6); i > 0; i--) {
                value.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            String guarded = CsvField.guarded(value.toString());
            assertThat(CsvField.read(guarded)).as("seed %d", seed).isEqualTo(value.toString());
            assertThat(guarded).as("seed %d", seed).doesNotMatch("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*");
        }
    }

    @Test
    void fields_that_need_them_have_quotation_marks() {
        assertThat(CsvField.write("a;b")).isEqualTo("\"a;b\"");
        assertThat(CsvField.write("say \"a\"")).isEqualTo("\"say \"\"a\"\"\"");
        assertThat(CsvField.write("=1")).isEqualTo("\"'=1\"");
        assertThat(CsvField.write("10004775")).isEqualTo("10004775");
    }
}
