package nl.mbtregister.admission.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("admission.R17 what ties a member to an applicant")
class TiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GGZ Voorbeeld      | ggz voorbeeld       | true
            GGZ Voorbeeld      | G.G.Z.-Voorbeeld    | true
            Clinique Éxempel   | clinique exempel    | true
            GGZ Voorbeeld      | GGZ Voorbeeld Noord | false
            GGZ Voorbeeld      | Jeugdzorg Ander     | false
            -                  | .                   | false
            """)
    void the_same_institution_is_known_however_it_is_written(String one, String other, boolean same) {
        assertThat(new Ties(false, false, List.of(one, "Elders"), List.of(other))
                        .conflict()
                        .orElse(null))
                .isEqualTo(same ? ConflictKind.SAME_INSTITUTION : null);
    }

    @Test
    void supervision_and_the_own_application_weigh_without_any_institution() {
        assertThat(new Ties(false, true, List.of(), List.of()).conflict()).contains(ConflictKind.OWN_SUPERVISEE);
        assertThat(new Ties(true, true, List.of(), List.of()).conflict()).contains(ConflictKind.OWN_APPLICATION);
        assertThat(new Ties(false, false, List.of(), List.of()).conflict()).isEmpty();
    }
}
