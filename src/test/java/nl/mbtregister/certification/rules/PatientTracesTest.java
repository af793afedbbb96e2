package nl.mbtregister.certification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("certification.R10 what looks like details of a patient is found, and little else")
class PatientTracesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            BSN 111222333                                     | CITIZEN_NUMBER
            111.222.333                                       | CITIZEN_NUMBER
            111 222 333                                       | CITIZEN_NUMBER
            intake-123456782.pdf                              | CITIZEN_NUMBER
            eerst 123456789, dan 123456782                    | CITIZEN_NUMBER
            123456789                                         | -
            000000000                                         | -
            1112223334                                        | -
            tel. 0201112223                                   | -
            KvK 11122233                                      | -
            geboren 3-4-1985                                  | BIRTH_DATE
            Geboortedatum: 3 april 1985                       | BIRTH_DATE
            geb. 03/04/1985 te Utrecht                        | BIRTH_DATE
            date of birth 1985-04-03                          | BIRTH_DATE
            mevrouw Jansen (3-4-1985)                         | BIRTH_DATE
            dhr. P. de Vries, 3 april 1985                    | BIRTH_DATE
            J. de Vries 03-04-1985                            | BIRTH_DATE
            patiënt Anna, 3-4-1985, BSN 111222333             | BIRTH_DATE CITIZEN_NUMBER
            Overleg van 3-4-2026                              | -
            Handleiding, vastgesteld op 3 april 2026          | -
            Behandelplanbespreking elke maandag               | -
            Mevrouw Jansen leidt het programma                | -
            """)
    void a_text_is_looked_through(String text, String found) {
        assertThat(PatientTraces.in(text).stream().map(Enum::name).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(found == null ? List.of() : Arrays.asList(found.split(" ")));
    }
}
