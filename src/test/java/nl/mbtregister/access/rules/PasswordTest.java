package nl.mbtregister.access.rules;

import static org.assertj.core.api.Assertions.assertThat;

import nl.mbtregister.access.rules.Password.PasswordFault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("access.R2 a password is long and is not one of those that are tried first")
class PasswordTest {
    private static final String EMAIL = "jan.de.boer@people.example";

    @ParameterizedTest
    @ValueSource(
            strings = {"twaalf tekens", "demo register mbt", "éééééé èèèèèè", "🐟 vis in zee 🐟", " met  blanks  "})
    void any_twelve_signs_will_do(String password) {
        assertThat(Password.fault(password, EMAIL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            elf tekens.,                 TOO_SHORT
            '',                          TOO_SHORT
            JAN.de.boer@people.example,  IS_THE_ADDRESS
            jan.de.boer,                 TOO_SHORT
            Wachtwoord123,               TOO_COMMON
            aaaaaaaaaaaaaaa,             TOO_COMMON
            """)
    void what_is_guessed_first_is_refused(String password, PasswordFault fault) {
        assertThat(Password.fault(password, EMAIL)).contains(fault);
    }

    @Test
    void two_hundred_signs_are_the_most() {
        assertThat(Password.fault("ab".repeat(100), EMAIL)).isEmpty();
        assertThat(Password.fault("ab".repeat(100) + "c", EMAIL)).contains(PasswordFault.TOO_LONG);
        assertThat(Password.fault("jan.de.boer.x", "jan.de.boer.x@people.example"))
                .contains(PasswordFault.IS_THE_ADDRESS);
    }

    @Test
    void another_keyboard_makes_no_other_password() {
        assertThat(Password.plain("e\u0301")).isEqualTo(Password.plain("é"));
    }
}
