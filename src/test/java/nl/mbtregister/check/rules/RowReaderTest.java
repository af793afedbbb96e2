package nl.mbtregister.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.mbtregister.attendance.rules.Cell;
import nl.mbtregister.attendance.rules.Line;
import nl.mbtregister.check.rules.AskedRow.By;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {
    private static final Mapping ALL = new Mapping(
            Map.of(
                    StaffColumn.NUMBER, 0,
                    StaffColumn.BIG, 1,
                    StaffColumn.NAME, 2,
                    StaffColumn.INITIALS, 3,
                    StaffColumn.PARTICLE, 4,
                    StaffColumn.REFERENCE, 5),
            1);

    @DisplayName(
            "check.R2 numbers of both kinds are read in one column, and a BIG number gets its zeros back in its own")
    @ParameterizedTest
    @CsvSource(textBlock = """
            20481357,       '',          MBT,  20481357
            MBT 2048-1357,  '',          MBT,  20481357
            49000000001,    '',          BIG,  49000000001
            09012345601,    '',          BIG,  09012345601
            '',             49000000001, BIG,  49000000001
            '',             9012345601,  BIG,  09012345601
            '',             901234560,   BIG,  00901234560
            20481357,       49000000001, MBT,  20481357""")
    void a_number_is_read(String number, String big, By by, String digits) {
        AskedRow row = read(number, big, "Poel", "J.", "van der", "P-1");
        assertThat(row.by()).isEqualTo(by);
        assertThat(row.digits()).isEqualTo(digits);
        assertThat(row.trouble()).isNull();
        assertThat(row.name()).isEqualTo("J. van der Poel");
        assertThat(row.reference()).isEqualTo("P-1");
    }

    @DisplayName("check.R3 what cannot be read says why, and in which column")
    @ParameterizedTest
    @CsvSource(textBlock = """
            20481358,   '',       Poel, WRONG_CHECK_DIGITS, NUMBER
            2048135,    '',       Poel, WRONG_LENGTH,       NUMBER
            2.05E+07,   '',       Poel, SHORTENED,          NUMBER
            '2,05E+07', '',       Poel, SHORTENED,          NUMBER
            onbekend,   '',       Poel, NOT_A_NUMBER,       NUMBER
            =A1+1,      '',       Poel, FORMULA,            NUMBER
            '',         123,      Poel, WRONG_LENGTH,       BIG
            '',         4.9E+10,  Poel, SHORTENED,          BIG
            '',         =B2,      Poel, FORMULA,            BIG
            '',         '',       '',   EMPTY,              NUMBER
            '',         '',       12,   NOT_A_NAME,         NAME""")
    void a_trouble_is_told(String number, String big, String name, RowReason trouble, StaffColumn field) {
        AskedRow row = read(number, big, name, "", "", "");
        assertThat(row.trouble()).isEqualTo(trouble);
        assertThat(row.field()).isEqualTo(field);
        assertThat(row.digits()).isNull();
        assertThat(trouble.answer()).isEqualTo(RowAnswer.UNREADABLE);
    }

    @Test
    @DisplayName("check.R3 what a workbook marks as a formula is never reckoned")
    void a_formula_of_a_workbook_is_told() {
        AskedRow row = new RowReader(ALL).read(new Line(4, false, List.of(new Cell("20481357", Cell.Kind.FORMULA))));
        assertThat(row.trouble()).isEqualTo(RowReason.FORMULA);
        assertThat(row.line()).isEqualTo(4);
    }

    @Test
    void who_has_a_name_only_is_looked_for_by_it() {
        AskedRow row = read("", "", "Poel", "J.", "van der", "");
        assertThat(row.by()).isEqualTo(By.NAME);
        assertThat(row.trouble()).isNull();
    }

    @Test
    @DisplayName("check.R2 a name may stand where a number is not known")
    void a_name_among_numbers_is_a_name() {
        AskedRow row = read("J. van der Poel", "", "", "", "", "P-1");
        assertThat(row.by()).isEqualTo(By.NAME);
        assertThat(row.name()).isEqualTo("J. van der Poel");
        assertThat(row.number()).isEmpty();
    }

    private static AskedRow read(String... cells) {
        return new RowReader(ALL)
                .read(new Line(2, false, List.of(cells).stream().map(Cell::text).toList()));
    }
}
