package nl.mbtregister.person.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Reading.Fault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutsideRegisterTest {

    @ParameterizedTest
    @DisplayName("person.R3: each register's number is read by its own form")
    @CsvSource({
        "BIG,0901 2345 601,09012345601,",
        "BIG,123,,WRONG_LENGTH",
        "BIG,'',,NOT_A_NUMBER",
        "RIZIV,1-90069-51-001,19006951,",
        "RIZIV,19006952001,19006952,WRONG_CHECK_DIGITS",
        "RIZIV,' ',,NOT_A_NUMBER",
        "VISUM, 123/A-45 ,123/A-45,",
        "VISUM,'',,",
        "SKJ,120012345,120012345,",
        "OTHER,'',,"
    })
    void a_number_is_read_by_the_form_of_its_register(
            OutsideRegister register, String typed, String kept, Fault fault) {
        var read = register.read(typed);
        assertThat(read.usable().flatMap(number -> number)).isEqualTo(Optional.ofNullable(kept));
        assertThat(read.trouble()).isEqualTo(Optional.ofNullable(fault));
    }

    @Test
    @DisplayName("person.R14: one register, one profession, one day: one registration")
    void two_claims_contradict_each_other_on_a_common_day_only() {
        var first = claim("arts", Period.through(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)));
        assertThat(first.contradicts(claim("arts", Period.since(LocalDate.of(2020, 12, 31)))))
                .isTrue();
        assertThat(first.contradicts(claim("arts", Period.since(LocalDate.of(2021, 1, 1)))))
                .isFalse();
        assertThat(first.contradicts(claim("tandarts", Period.since(LocalDate.of(2020, 1, 1)))))
                .isFalse();
    }

    private static OutsideClaim claim(String profession, Period valid) {
        return new OutsideClaim(OutsideRegister.BIG, profession, "", false, valid);
    }
}
