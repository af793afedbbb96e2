package nl.mbtregister.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.mbtregister.attendance.rules.Cell;
import nl.mbtregister.attendance.rules.Line;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("check.R1 how the columns are taken")
class MappingTest {

    @ParameterizedTest
    @CsvSource({
        "nummer, NUMBER",
        "Register-nummer, NUMBER",
        "MBT nr., NUMBER",
        "BIG-nummer, BIG",
        "BIG, BIG",
        "Achternaam, NAME",
        "volledige_naam, NAME",
        "voorletters, INITIALS",
        "Tussenvoegsel, PARTICLE",
        "eigen_kenmerk, REFERENCE",
        "Personeelsnummer:, REFERENCE"
    })
    void a_head_says_what_its_column_is(String head, StaffColumn column) {
        assertThat(StaffColumn.headedBy(head)).contains(column);
    }

    @ParameterizedTest
    @CsvSource({
        "geboortedatum",
        "date of birth",
        "e-mail",
        "gevonden_nummer",
        "gevonden_naam",
        "uitkomst",
        "rij",
        "status"
    })
    void other_columns_are_not_read(String head) {
        assertThat(StaffColumn.headedBy(head)).isEmpty();
    }

    @Test
    void the_template_is_understood() {
        Mapping mapping = Mapping.suggest(
                lines("Personeel GGZ", "nummer;achternaam;voorletters;eigen_kenmerk", "20481357;Poel;J.;P-1"));
        assertThat(mapping)
                .isEqualTo(new Mapping(
                        Map.of(
                                StaffColumn.NUMBER, 0,
                                StaffColumn.NAME, 1,
                                StaffColumn.INITIALS, 2,
                                StaffColumn.REFERENCE, 3),
                        2));
    }

    @Test
    void a_list_without_heads_is_guessed_by_what_stands_in_it() {
        assertThat(Mapping.suggest(lines("J. van der Poel;20481357", "A. Jansen;10004775")))
                .isEqualTo(new Mapping(Map.of(StaffColumn.NUMBER, 1, StaffColumn.NAME, 0), 0));
        assertThat(Mapping.suggest(lines("J. van der Poel", "A. Jansen")))
                .isEqualTo(new Mapping(Map.of(StaffColumn.NAME, 0), 0));
    }

    private static List<Line> lines(String... lines) {
        List<Line> all = new ArrayList<>();
        for (String line : lines) {
            all.add(new Line(
                    all.size() + 1,
                    false,
                    Arrays.stream(line.split(";")).map(Cell::text).toList()));
        }
        return all;
    }
}
