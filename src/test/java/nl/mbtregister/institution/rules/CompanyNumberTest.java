package nl.mbtregister.institution.rules;

import static org.assertj.core.api.Assertions.assertThat;

import nl.mbtregister.kernel.Country;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("institution.R1 numbers of the trade registers")
class CompanyNumberTest {
    @ParameterizedTest
    @CsvSource({
        "NL, 12345678, 12345678, 12345678",
        "NL, ' 1234 5678 ', 12345678, 12345678",
        "NL, 01234567, 01234567, 01234567",
        "BE, 0566988259, 0566988259, 0566.988.259",
        "BE, 0566.988.259, 0566988259, 0566.988.259",
        "BE, BE 0566 988 259, 0566988259, 0566.988.259",
        "BE, be0566-988-259, 0566988259, 0566.988.259",
        "BE, 1000000021, 1000000021, 1000.000.021",
        // the first eight leave nothing: then the last two are 97
        "BE, 0000009797, 0000009797, 0000.009.797"
    })
    void a_good_number_is_read_and_written(Country country, String typed, String digits, String written) {
        CompanyNumber number = new CompanyNumber(country, digits);
        assertThat(CompanyNumber.read(country, typed)).isEqualTo(new TypedCompanyNumber.Good(number));
        assertThat(number.written()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "NL, '', EMPTY",
        "NL, ' . ', EMPTY",
        "BE, BE, EMPTY",
        "NL, 1234567a, NOT_DIGITS",
        "NL, ١٢٣٤٥٦٧٨, NOT_DIGITS",
        "NL, 1234567, KVK_LENGTH",
        "NL, 123456789, NINE_DIGITS",
        "NL, 0566988259, KVK_LENGTH",
        "BE, 566988259, NINE_DIGITS",
        "BE, 12345678, KBO_FORM",
        "BE, 2566988259, KBO_FORM",
        "BE, 0566988258, KBO_CHECK",
        "BE, 0566988295, KBO_CHECK",
        "BE, 0000009700, KBO_CHECK"
    })
    void anything_else_is_refused_with_what_is_wrong(Country country, String typed, CompanyNumberFault fault) {
        assertThat(CompanyNumber.read(country, typed)).isEqualTo(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0566988259", "0202239951", "1000000021"})
    void every_wrong_digit_of_a_belgian_number_is_found(String good) {
        for (int place = 0; place < good.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String other = good.substring(0, place) + digit + good.substring(place + 1);
                if (!other.equals(good)) {
                    assertThat(CompanyNumber.read(Country.BE, other)).isInstanceOf(CompanyNumberFault.class);
                }
            }
        }
    }

    @Test
    void what_is_invisible_in_a_number_counts_for_nothing() {
        assertThat(CompanyNumber.read(Country.NL, "1234\u200b56\u00a078"))
                .isEqualTo(new TypedCompanyNumber.Good(new CompanyNumber(Country.NL, "12345678")));
    }
}
