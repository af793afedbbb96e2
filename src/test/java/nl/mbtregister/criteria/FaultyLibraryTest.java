package nl.mbtregister.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.mbtregister.platform.data.FaultyData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("criteria.R2 a library at fault is refused as a whole")
class FaultyLibraryTest {
    private static final String FILE = "criteria/mbt-programme-1.json";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "code": "A2"         | "code": "A1"                       | A1 stands here twice
            "code": "A2"         | "code": "Z2"                       | each domain has criteria and each criterion stands in a domain
            "code": "A2"         | "code": "2"                        | a code is the letter of a domain and a number
            "code": "A2",        | "code": "A2", "colour": "red",     | "colour" is a field that is not known here
            ["R-hut"]            | ["R-nobody"]                       | "R-nobody" is not among the sources of this file
            ["R-hut"]            | []                                 | what is sourced or derived names a source
            "mark": "SOURCED"    | "mark": "HEARD"                    | "HEARD" is not one of [SOURCED, DERIVED, EXAMPLE]
            "core": true         | "core": "yes"                      | "core" must be true or false
            "version": 1         | "version": 2                       | the file is not named after its library and version
            "score": "PARTLY"    | "score": "MET"                     | MET stands here twice
            "conditionalPercent": 60 | "conditionalPercent": 81       | "conditionalPercent" must be at most 80
            "certifiedPercent": 80 | "certifiedPercent": 80.5         | "certifiedPercent" must be a whole number
            "en": "Line in the   | "de": "Line in the                  | "evidence" has no translation into "en"
            """)
    void is_refused(String sound, String faulty, String sentence) throws IOException {
        String json = Files.readString(Path.of("src/main/resources", FILE));
        assertThat(json).contains(sound);
        int at = json.indexOf(sound);
        String broken = json.substring(0, at) + faulty + json.substring(at + sound.length());
        FaultyData refusal = catchThrowableOfType(FaultyData.class, () -> new LibraryReader(FILE, broken).read());
        assertThat(refusal).hasMessageContaining(sentence).hasMessageStartingWith(FILE + ", line ");
    }
}
