package nl.mbtregister.person.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.mbtregister.kernel.Reading;
import nl.mbtregister.kernel.Reading.Fault;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.person.rules.NameQuery.ByName;
import nl.mbtregister.person.rules.NameQuery.ByNumber;
import nl.mbtregister.person.rules.NameQuery.Unusable;
import nl.mbtregister.person.rules.NameQuery.Why;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameQueryTest {

    @ParameterizedTest
    @DisplayName("person.R9: digits or a register number ask for a number")
    @ValueSource(strings = {"20481357", "2048 1357", "MBT-20481357", " 20481357\u200F"})
    void digits_ask_for_a_number(String typed) {
        assertThat(NameQuery.of(typed)).isEqualTo(new ByNumber(new Reading.Good<>(new RegisterNumber("20481357"))));
    }

    @ParameterizedTest
    @DisplayName("person.R9: a mistyped number is told so")
    @CsvSource({"10004757,WRONG_CHECK_DIGITS", "1234,WRONG_LENGTH", "12345678901,WRONG_LENGTH"})
    void a_mistyped_number_is_told_so(String typed, Fault fault) {
        assertThat(NameQuery.of(typed)).isEqualTo(new ByNumber(new Reading.Bad<>(fault)));
    }

    @ParameterizedTest
    @DisplayName("person.R9: what is too short or holds no name is told so")
    @CsvSource({
        "'',EMPTY",
        "'  ',EMPTY",
        "p,TOO_SHORT",
        "J.,TOO_SHORT",
        "J. P.,TOO_SHORT",
        "%%%%,TOO_SHORT",
        "'''; --',TOO_SHORT",
        "😀😀😀,TOO_SHORT",
        "'\u0000\u0000',TOO_SHORT",
        "\u202E\u200F,TOO_SHORT",
        "een twee drie vier vijf zes zeven acht negen tien elf,TOO_LONG"
    })
    void what_cannot_be_looked_for_says_why(String typed, Why why) {
        assertThat(NameQuery.of(typed)).isEqualTo(new Unusable(why));
    }

    @Test
    @DisplayName("person.R9: more than 100 characters are refused, letters and digits alike")
    void more_than_a_hundred_characters_are_refused() {
        assertThat(NameQuery.of("p".repeat(10_000))).isEqualTo(new Unusable(Why.TOO_LONG));
        assertThat(NameQuery.of("1".repeat(10_000))).isEqualTo(new Unusable(Why.TOO_LONG));
        assertThat(NameQuery.of("\uFDFA".repeat(100))).isEqualTo(new Unusable(Why.TOO_LONG));
        assertThat(NameQuery.of("p".repeat(100))).isInstanceOf(ByName.class);
    }

    @ParameterizedTest
    @DisplayName("person.R9: every way to type a name guesses the full name")
    @CsvSource({
        "van der poel,vanderpoel,''",
        "VAN DER PÓEL,vanderpoel,''",
        "vd poel,vanderpoel,''",
        "v.d. poel,vanderpoel,''",
        "v.d.Poel,vanderpoel,''",
        "v/d poel,vanderpoel,''",
        "v d poel,vanderpoel,''",
        "vdr poel,vanderpoel,''",
        "v.dr. poel,vanderpoel,''",
        "v.d.r. poel,vanderpoel,''",
        "vdPoel,vanderpoel,''",
        "vd Broek,vandenbroek,''",
        "vd Broek,vandebroek,''",
        "vanderpoel,vanderpoel,''",
        "J. van der Poel,vanderpoel,j",
        "J.M. van der Poel,vanderpoel,jm",
        "J.van der Poel,vanderpoel,j",
        "JM van der Poel,vanderpoel,j",
        "Jan van der Poel,vanderpoel,j",
        "Jan Willem van der Poel,vanderpoel,j",
        "'Poel, J. van der',vanderpoel,j",
        "'Poel, van der',vanderpoel,''",
        "'Poel, J.M. v.d.',vanderpoel,jm",
        "poel van der,vanderpoel,''",
        "poel j van der,vanderpoel,j",
        "van der poel jan,vanderpoel,j",
        "poel j,poel,j",
        "poel jan,poel,j",
        "Dr. J. van der Poel,vanderpoel,j",
        "mevrouw Van der Poel,vanderpoel,''",
        "van der Poel-de Vries,vanderpoeldevries,''",
        "J. van der Poel - de Vries,vanderpoeldevries,j",
        "'Poel-de Vries, J. van der',vanderpoeldevries,j",
        "'''t hart',thart,''",
        "’t Hart,thart,''",
        "J. 't Hart,thart,j",
        "v 't Hart,vanthart,''",
        "d'hondt,dhondt,''",
        "D’Hondt,dhondt,''",
        "d hondt,dhondt,''",
        "O'Neill,oneill,''",
        "li,li,''"
    })
    void every_way_to_type_a_name_guesses_it_whole(String typed, String key, String initials) {
        assertThat(guesses(typed)).anySatisfy(guess -> {
            assertThat(guess.key()).isEqualTo(key);
            assertThat(guess.initials()).isEqualTo(initials);
            assertThat(guess.whole()).isTrue();
        });
    }

    @ParameterizedTest
    @DisplayName("person.R9: without its particles a name is guessed too, as less than the whole")
    @CsvSource({"van der poel,poel,''", "J. van der Poel,poel,j", "vd poel,poel,''", "de jong,jong,''"})
    void without_particles_it_is_less_than_the_whole(String typed, String key, String initials) {
        assertThat(guesses(typed)).contains(new NameGuess(key, initials, false, false));
    }

    @ParameterizedTest
    @DisplayName("person.R9: a beginning of three letters may be longer")
    @CsvSource({"po,false", "poe,true", "van der p,true", "j poe,true"})
    void a_beginning_has_three_letters(String typed, boolean begins) {
        assertThat(guesses(typed).stream().anyMatch(NameGuess::begins)).isEqualTo(begins);
    }

    @ParameterizedTest
    @DisplayName("person.R9: however much is typed, the guesses stay few and never hold anything but letters")
    @ValueSource(
            strings = {
                "a b c d e f g h i jj",
                "v d v d v d v d v dd",
                "van der van der van der van der van der",
                "aa bb cc dd ee ff gg hh ii jj",
                "vdvdvd vdvdvd vdvdvd vdvdvd"
            })
    void guesses_stay_few(String typed) {
        assertThat(guesses(typed)).hasSizeBetween(1, 40).allSatisfy(guess -> {
            assertThat(guess.key()).matches("\\p{L}{2,}");
            assertThat(guess.initials()).matches("\\p{L}*");
        });
    }

    private static List<NameGuess> guesses(String typed) {
        assertThat(NameQuery.of(typed)).isInstanceOf(ByName.class);
        return ((ByName) NameQuery.of(typed)).guesses();
    }
}
