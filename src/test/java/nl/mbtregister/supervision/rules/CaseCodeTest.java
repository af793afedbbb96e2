package nl.mbtregister.supervision.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("supervision.R1")
class CaseCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"A", "A-12", "MBT-G-2024-1", "x7", "20", "123456789", "99999999", "ABCDEFGHIJ-123456789"})
    void a_neutral_code_is_fine(String code) {
        assertThat(CaseCode.trouble(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '', EMPTY
            ABCDEFGHIJ-1234567890, TOO_LONG
            Jan Jansen, BLANK
            J.Jansen, OTHER_SIGN
            Zoë, OTHER_SIGN
            12051990, BIRTH_DATE
            P12051990, BIRTH_DATE
            1990-05-12, BIRTH_DATE
            12-05-1990, BIRTH_DATE
            3-6-1990, BIRTH_DATE
            120590, BIRTH_DATE
            900512, BIRTH_DATE
            12mei1990, BIRTH_DATE
            12-mei-90, BIRTH_DATE
            111222333, CITIZEN_NUMBER
            P-111222333, CITIZEN_NUMBER
            1112-22333, CITIZEN_NUMBER
            """)
    void what_could_name_a_patient_is_not(String code, CodeTrouble trouble) {
        assertThat(CaseCode.trouble(code)).contains(trouble);
    }
}
