package nl.mbtregister.documents.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("documents.R10 names of files")
class FileNameTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', textBlock = """
            ../../x                      , x
            C:\\Users\\mij\\diploma.pdf  , diploma.pdf
            /etc/passwd                  , passwd
            ..                           , document
            ~~                           , document
            .htaccess                    , htaccess
            certificaat MBT (1).pdf      , certificaat MBT (1).pdf
            diplôme d’Ève.pdf            , diplôme d’Ève.pdf
            a<b>"c"|d?.pdf               , abcd.pdf
            """)
    void a_name_is_never_a_path(String typed, String kept) {
        assertThat(FileName.clean(typed)).isEqualTo(kept);
    }

    @Test
    void signs_that_cannot_be_seen_go() {
        assertThat(FileName.clean("di\u0000plo\u202ema\r\n.pdf")).isEqualTo("diploma.pdf");
    }

    @Test
    void a_long_name_keeps_its_ending() {
        assertThat(FileName.clean("é".repeat(300) + ".pdf"))
                .hasSize(FileName.LONGEST)
                .endsWith("éé.pdf");
    }
}
