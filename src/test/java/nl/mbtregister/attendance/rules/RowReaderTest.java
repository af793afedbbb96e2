package nl.mbtregister.attendance.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.mbtregister.attendance.rules.Columns.Column;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {
    private static final RowReader ROWS = new RowReader(
            Columns.headedBy(line("registernummer", "naam", "deel")).orElseThrow());

    @DisplayName("attendance.R6: what is wrong with a row is said of that row")
    @ParameterizedTest(name = "{0} / {1} / {2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', emptyValue = "", textBlock = """
            10004775      | J. Jansen |       |
            MBT 1000.4775 | ~~        |       |
            ~~            | J. Jansen |       |
            ~~            | ~~        | 1     | EMPTY
            10004757      | J. Jansen |       | WRONG_CHECK_DIGITS
            1000477       | J. Jansen |       | WRONG_LENGTH
            00004775      | J. Jansen |       | WRONG_CHECK_DIGITS
            jansen        | J. Jansen |       | NOT_A_NUMBER
            1,00E+07      | J. Jansen |       | SHORTENED
            2.05E+07      | J. Jansen |       | SHORTENED
            2e7           | J. Jansen |       | SHORTENED
            =A1           | J. Jansen |       | FORMULA
            +10004775     | J. Jansen |       | FORMULA
            @SUM(A1)      | J. Jansen |       | FORMULA
            10004775      | J. Jansen | half  | SHARE
            10004775      | J. Jansen | =1/2  | FORMULA
            10004775      | J. Jansen | nee   | ABSENT
            """)
    void what_is_wrong_with_a_row_is_said(String number, String name, String share, RowTrouble trouble) {
        assertThat(ROWS.read(line(number, name, share == null ? "" : share)).trouble())
                .isEqualTo(trouble);
    }

    @Test
    @DisplayName("attendance.R6: a formula in a workbook is never taken for its value")
    void a_formula_is_never_taken_for_its_value() {
        Line row = new Line(2, false, List.of(new Cell("10004775", Cell.Kind.FORMULA), Cell.text("J. Jansen")));
        assertThat(ROWS.read(row).trouble()).isEqualTo(RowTrouble.FORMULA);
    }

    @Test
    @DisplayName("attendance.R11: a hidden row is said, unless there is something else to say")
    void a_hidden_row_is_said() {
        assertThat(ROWS.read(new Line(2, true, List.of(Cell.text("10004775")))).trouble())
                .isEqualTo(RowTrouble.HIDDEN);
        assertThat(ROWS.read(new Line(2, true, List.of(Cell.text("10004757")))).trouble())
                .isEqualTo(RowTrouble.WRONG_CHECK_DIGITS);
    }

    @Test
    void a_number_comes_out_in_its_digits() {
        assertThat(ROWS.read(line("MBT 1000 4775", "")).digits()).isEqualTo("10004775");
        assertThat(ROWS.read(line("１０００４７７５", "")).digits()).isEqualTo("10004775");
        assertThat(ROWS.read(line("10004757", "")).digits()).isNull();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Registernummer      | NUMBER
            MBT-nummer          | NUMBER
            register number     | NUMBER
            Nr.                 | NUMBER
            NAAM                | NAME
            Deelnemer:          | NAME
            Achternaam          | NAME
            Voorletters         | INITIALS
            Tussenvoegsel       | PARTICLE
            Deel/percentage     | SHARE
            Aanwezigheid        | SHARE
            uren                | SHARE
            Minutes             | SHARE
            % aanwezig          | SHARE
            """)
    void heads_are_known_in_both_languages(String head, Column column) {
        Columns columns = Columns.headedBy(line("naam", "registernummer", head))
                .or(() -> Columns.headedBy(line(head)))
                .orElseThrow();
        boolean twice = column == Column.NUMBER || column == Column.NAME;
        assertThat(columns.has(column)).isTrue();
        assertThat(columns.unread().isEmpty()).isEqualTo(!twice);
    }

    @Test
    void a_name_in_pieces_is_one_name() {
        var rows = new RowReader(Columns.headedBy(line("nummer", "achternaam", "tussenvoegsel", "voorletters"))
                .orElseThrow());
        assertThat(rows.read(line("10004775", "Poel", "van der", "J.M.")).name())
                .isEqualTo("J.M. van der Poel");
    }

    private static Line line(String... cells) {
        return new Line(2, false, Stream.of(cells).map(Cell::text).toList());
    }
}
