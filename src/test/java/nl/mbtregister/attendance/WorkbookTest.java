package nl.mbtregister.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.mbtregister.attendance.rules.Entry;
import nl.mbtregister.attendance.rules.ListRemark;
import nl.mbtregister.attendance.rules.ReadList;
import nl.mbtregister.attendance.rules.ReadList.Noted;
import nl.mbtregister.attendance.rules.RowTrouble;
import nl.mbtregister.kernel.Refusal;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkbookTest {
    private static final int MOST = 1_000;

    @Test
    @DisplayName("attendance.R1 attendance.R10: a workbook with numbers as numbers and as text, and shares")
    void a_workbook_is_read() throws IOException {
        byte[] content = workbook(sheet -> {
            head(sheet);
            sheet.value(1, 0, 10004775);
            sheet.value(1, 1, "René & Zoë <x>");
            sheet.value(1, 2, 0.5);
            sheet.style(1, 2).format("0%").set();
            sheet.value(3, 0, "20481357");
            sheet.value(3, 2, 2);
        });
        ReadList list = read(content);
        assertThat(list.entries()).extracting(Entry::digits).containsExactly("10004775", "20481357");
        assertThat(list.entries()).extracting(Entry::line).containsExactly(2, 4);
        assertThat(list.entries().getFirst().name()).isEqualTo("René & Zoë <x>");
        assertThat(list.entries()).extracting(Entry::attended).hasToString("[Percent[percent=50], Parts[numbers=[2]]]");
        assertThat(list.remarks()).isEmpty();
    }

    @Test
    @DisplayName("attendance.R1: text that is marked as text, beside a remark, is read as any other")
    void marked_text_is_read() throws IOException {
        String row =
                "<row><c><v>10004775</v></c><c t=\"inlineStr\"><is><t>Ren<!-- x --><![CDATA[é & <Zoë>]]></t></is></c></row>";
        assertThat(read(FixtureWorkbook.rows(row).bytes()).entries())
                .extracting(Entry::name)
                .containsExactly("René & <Zoë>");
    }

    @Test
    @DisplayName("attendance.R6: a formula is never reckoned and its kept outcome never taken")
    void a_formula_is_never_reckoned() throws IOException {
        byte[] content = workbook(sheet -> {
            head(sheet);
            sheet.formula(1, 0, "10004775+0");
            sheet.value(2, 0, 10004775);
            sheet.formula(2, 2, "1/2");
        });
        assertThat(read(content).entries()).extracting(Entry::trouble).containsOnly(RowTrouble.FORMULA);
        String kept = "<row r=\"1\"><c r=\"A1\"><f>10004775+0</f><v>10004775</v></c></row>";
        assertThat(read(FixtureWorkbook.rows(kept).bytes()).entries().getFirst().trouble())
                .isEqualTo(RowTrouble.FORMULA);
    }

    @Test
    @DisplayName("attendance.R11: hidden rows, columns and other sheets are said")
    void what_is_hidden_is_said() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("lijst");
            head(sheet);
            sheet.value(1, 0, 10004775);
            sheet.value(2, 0, 20481357);
            sheet.hideRow(2);
            sheet.hideColumn(1);
            workbook.newWorksheet("ander").value(0, 0, "x");
        }
        ReadList list = read(bytes.toByteArray());
        assertThat(list.entries()).extracting(Entry::trouble).containsExactly(null, RowTrouble.HIDDEN);
        assertThat(list.remarks())
                .containsExactlyInAnyOrder(
                        new Noted(ListRemark.OTHER_SHEETS, "1"),
                        new Noted(ListRemark.HIDDEN_COLUMNS, "B"),
                        new Noted(ListRemark.HIDDEN_ROWS, "1"));
    }

    @Test
    void numbers_come_out_whole_however_they_are_kept() {
        String rows = List.of("10004775", "10004775.0", "1.0004775E7", "1.0004775e+07").stream()
                .map(v -> "<row><c><v>" + v + "</v></c></row>")
                .collect(Collectors.joining());
        assertThat(read(FixtureWorkbook.rows(rows).bytes()).entries())
                .extracting(Entry::digits)
                .containsOnly("10004775")
                .hasSize(4);
    }

    @Test
    void odd_numbers_make_no_mischief() {
        String rows = List.of("1E999999999", "NaN", "-1", "1e-300", "9".repeat(500), "y").stream()
                .map(v -> "<row><c t=\"inlineStr\"><is><t>10004775</t></is></c><c><v>1</v></c><c><v>" + v
                        + "</v></c></row>")
                .collect(Collectors.joining());
        assertThat(read(FixtureWorkbook.rows("<row><c t=\"str\"><v>nummer</v></c><c/><c t=\"str\"><v>uren</v></c></row>"
                                        + rows)
                                .bytes())
                        .entries())
                .hasSize(6)
                .extracting(Entry::trouble)
                .containsExactly(
                        RowTrouble.SHARE,
                        RowTrouble.SHARE,
                        RowTrouble.SHARE,
                        RowTrouble.ABSENT,
                        RowTrouble.SHARE,
                        RowTrouble.SHARE);
    }

    @Test
    @DisplayName("attendance.R4: a workbook with too many rows is refused before the rest is read")
    void too_many_rows_are_refused() {
        String rows = IntStream.rangeClosed(0, MOST)
                .mapToObj(i -> "<row><c><v>10004775</v></c></row>")
                .collect(Collectors.joining());
        assertThatThrownBy(() -> read(FixtureWorkbook.rows(rows).bytes()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("attendance.R4"));
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            filling.fill(workbook.newWorksheet("lijst"));
        }
        return bytes.toByteArray();
    }

    private static void head(Worksheet sheet) {
        sheet.value(0, 0, "Registernummer");
        sheet.value(0, 1, "Naam");
        sheet.value(0, 2, "Deel");
    }

    private static ReadList read(byte[] content) {
        return AttendanceFile.read(content, MOST);
    }
}
