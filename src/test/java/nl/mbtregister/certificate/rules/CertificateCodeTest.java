package nl.mbtregister.certificate.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateCodeTest {
    @ParameterizedTest(name = "certificate.R4 {0} is read as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            7K3M-Q9TW-2FXA   | 7K3M-Q9TW-2FXA
            7k3mq9tw2fxa     | 7K3M-Q9TW-2FXA
            7k3m q9tw 2fxa   | 7K3M-Q9TW-2FXA
            7K3M–Q9TW—2FXA   | 7K3M-Q9TW-2FXA
            OIL0-0000-000o   | 0110-0000-0000
            """)
    void a_number_is_read_as_people_type_it(String typed, String number) {
        assertThat(CertificateCode.read(typed)).map(CertificateCode::toString).contains(number);
    }

    @ParameterizedTest(name = "certificate.R6 {0} is no number of ours")
    @ValueSource(
            strings = {
                "",
                "7K3M-Q9TW-2FX",
                "7K3M-Q9TW-2FXAA",
                "7K3M-Q9TW-2FXU",
                "7K3M/Q9TW/2FXA",
                "'; drop table",
                "ıkʼ"
            })
    void what_cannot_be_a_number_is_none(String typed) {
        assertThat(CertificateCode.read(typed)).isEmpty();
    }

    @Test
    @DisplayName("certificate.R4 fresh numbers differ and are read back")
    void fresh_numbers_differ_and_are_read_back() {
        Random random = new Random(20_261_125);
        Set<CertificateCode> codes = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            CertificateCode code = CertificateCode.fresh(random);
            assertThat(CertificateCode.read(code.toString())).contains(code);
            codes.add(code);
        }
        assertThat(codes).hasSize(10_000);
        assertThatIllegalArgumentException().isThrownBy(() -> new CertificateCode("7K3M-Q9TW-2FXA"));
    }
}
