package nl.mbtregister.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.mbtregister.kernel.Reading.Bad;
import nl.mbtregister.kernel.Reading.Fault;
import nl.mbtregister.kernel.Reading.Good;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("person.R1: a register number and its check digits")
class RegisterNumberTest {

    @ParameterizedTest
    @CsvSource({"100047,10004775", "204813,20481357", "999999,99999920", "1000000,100000017", "12345678,1234567889"})
    void the_check_digits_follow_from_the_running_number(long running, String number) {
        assertThat(RegisterNumber.running(running).digits()).isEqualTo(number);
        assertThat(Long.parseLong(number) % 97).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20481357",
                " 20481357 ",
                "2048 1357",
                "2048.1357",
                "204813-57",
                "MBT 20481357",
                "mbt-20481357",
                "２０４８１３５７",
                "\u200F20481357\u200E",
                "2048\u00A01357"
            })
    void a_number_is_read_however_it_is_spaced(String typed) {
        assertThat(RegisterNumber.read(typed)).isEqualTo(new Good<>(new RegisterNumber("20481357")));
    }

    @ParameterizedTest
    @CsvSource({
        "10004757,WRONG_CHECK_DIGITS",
        "20481375,WRONG_CHECK_DIGITS",
        "20481300,WRONG_CHECK_DIGITS",
        "2048135,WRONG_LENGTH",
        "19006951001,WRONG_LENGTH",
        "00004754,NEVER_ISSUED",
        "00000001,WRONG_CHECK_DIGITS",
        "00000098,NEVER_ISSUED",
        "poel,NOT_A_NUMBER",
        "'',NOT_A_NUMBER",
        "2048135a,NOT_A_NUMBER",
        "2048%357,NOT_A_NUMBER"
    })
    void what_is_no_number_says_why(String typed, Fault fault) {
        assertThat(RegisterNumber.read(typed)).isEqualTo(new Bad<>(fault));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10004775", "20481357", "99999920", "100000017", "1234567889"})
    void every_slip_in_one_digit_and_every_swap_of_neighbours_is_caught(String number) {
        for (int i = 0; i < number.length(); i++) {
            for (char other = '0'; other <= '9'; other++) {
                var slip = new StringBuilder(number);
                slip.setCharAt(i, other);
                assertThat(RegisterNumber.read(slip.toString()) instanceof Good)
                        .as(slip.toString())
                        .isEqualTo(slip.toString().equals(number));
            }
            if (i > 0 && number.charAt(i) != number.charAt(i - 1)) {
                var swap = new StringBuilder(number);
                swap.setCharAt(i, number.charAt(i - 1));
                swap.setCharAt(i - 1, number.charAt(i));
                assertThat(RegisterNumber.read(swap.toString()))
                        .as(swap.toString())
                        .isInstanceOf(Bad.class);
            }
        }
    }

    @Test
    void no_other_number_can_be_made() {
        assertThatThrownBy(() -> new RegisterNumber("20481375")).isInstanceOf(IllegalArgumentException.class);
    }
}
