package nl.mbtregister.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.mbtregister.kernel.Reading.Bad;
import nl.mbtregister.kernel.Reading.Doubtful;
import nl.mbtregister.kernel.Reading.Fault;
import nl.mbtregister.kernel.Reading.Good;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("person.R3: the numbers of other registers are looked at as far as their form can tell")
class OutsideNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "0566988259,",
        "0566.988.259,",
        "BE 0566.988.259,",
        "0566988258,WRONG_CHECK_DIGITS",
        "566988259,WRONG_LENGTH",
        "2566988259,WRONG_CHECK_DIGITS",
        "2000000042,NEVER_ISSUED",
        "abc,NOT_A_NUMBER"
    })
    void a_kbo_number_is_checked(String typed, Fault fault) {
        assertThat(KboNumber.read(typed).trouble().orElse(null)).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({"19006951001,19006951", "1-90069-51-001,19006951", "10998018,10998018"})
    void a_riziv_number_is_kept_without_its_competence(String typed, String kept) {
        assertThat(RizivNumber.read(typed)).isEqualTo(new Good<>(new RizivNumber(kept)));
    }

    @Test
    void a_riziv_number_that_fails_its_check_warns_and_is_kept() {
        assertThat(RizivNumber.read("19006952001"))
                .isEqualTo(new Doubtful<>(new RizivNumber("19006952"), Fault.WRONG_CHECK_DIGITS));
        assertThat(RizivNumber.read("190069520")).isEqualTo(new Bad<>(Fault.WRONG_LENGTH));
    }

    @ParameterizedTest
    @CsvSource({"09012345601,", "0901 2345 601,", "9012345601,WRONG_LENGTH", "0901234560A,NOT_A_NUMBER"})
    void a_big_number_has_eleven_digits_and_keeps_its_zeros(String typed, Fault fault) {
        var read = BigNumber.read(typed);
        assertThat(read.trouble().orElse(null)).isEqualTo(fault);
        read.usable().ifPresent(number -> assertThat(number.digits()).isEqualTo("09012345601"));
    }

    @ParameterizedTest
    @CsvSource({"12345678,", "1234567,WRONG_LENGTH", "123456789,WRONG_LENGTH", "x,NOT_A_NUMBER"})
    void kvk_numbers_and_agb_codes_have_eight_digits(String typed, Fault fault) {
        assertThat(KvkNumber.read(typed).trouble().orElse(null)).isEqualTo(fault);
        assertThat(AgbCode.read(typed).trouble().orElse(null)).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "NL,1234ab,1234 AB",
        "NL,1234 AB,1234 AB",
        "NL,0234AB,",
        "NL,1234SS,",
        "NL,1234SD,",
        "NL,1234SA,",
        "NL,1234SB,1234 SB",
        "NL,1234,",
        "BE,1000,1000",
        "BE,9999,9999",
        "BE,0999,",
        "BE,10000,",
        "BE,1000 AA,"
    })
    void a_postcode_has_one_proper_form_per_country(Country country, String typed, String text) {
        assertThat(Postcode.read(country, typed).usable().map(Postcode::text).orElse(null))
                .isEqualTo(text);
    }
}
