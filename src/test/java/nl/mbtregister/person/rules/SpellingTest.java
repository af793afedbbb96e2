package nl.mbtregister.person.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("person.R7: names are compared without capitals, diacritics and signs")
class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "van der Poel,vanderpoel",
        "Póel,poel",
        "po\u0301el,poel",
        "POEL,poel",
        "Ünlü,unlu",
        "İnönü,inonu",
        "Yıldız,yildiz",
        "Groß,gross",
        "Sørensen,sorensen",
        "Kjærsgaard,kjaersgaard",
        "Łukasz,lukasz",
        "Bœuf,boeuf",
        "Đorđe,dorde",
        "\u0132sselstein,ijsselstein",
        "d'Hondt,dhondt",
        "D’Hondt,dhondt",
        "d´Hondt,dhondt",
        "d`Hondt,dhondt",
        "Poel-Jansen,poeljansen",
        "Poel – Jansen,poeljansen",
        "St. Jean,stjean",
        "po\u200Bel,poel",
        "\u202Epoel\u202C,poel",
        "po\u00ADel,poel",
        "po%el,poel",
        "po_el,poel",
        "p\"oel,poel",
        "poel😀,poel",
        "poel\\,poel",
        "Παπαδόπουλος,παπαδοπουλος",
        "חיים,חיים"
    })
    void a_name_and_its_other_spellings_have_one_key(String typed, String key) {
        assertThat(Spelling.of(typed).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "'po\u0000el',po el",
        "J.M. Poel,j m poel",
        "v/d Poel,v d poel",
        "'%%% \"'' ; --',''",
        "Poel\tJan,poel jan"
    })
    void whatever_is_no_letter_ends_a_word_and_means_nothing_else(String typed, String words) {
        assertThat(String.join(" ", Spelling.of(typed).words())).isEqualTo(words);
    }
}
