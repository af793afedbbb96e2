package nl.mbtregister.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import nl.mbtregister.check.rules.AskedRow;
import nl.mbtregister.check.rules.RowReader;
import nl.mbtregister.check.rules.StaffColumn;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.CopyText;
import nl.mbtregister.platform.rules.CsvField;

/** What a machine sent, as lines for PostgreSQL's COPY, read as they are asked for: nothing of it stays in memory. */
final class NumberLines extends InputStream {
    private static final int PORTION = 64 * 1024;
    private static final int HEAD = 4096;
    private static final int LONGEST = 300;

    private final CloseableIterator<CsvRecord> records;
    private final int most;
    private final boolean guarded;
    private final StringBuilder lines = new StringBuilder(PORTION + HEAD);
    private byte[] portion = new byte[0];
    private int at;
    private int count;
    private int number;
    private int reference = 1;
    private boolean begun;

    /**
     * @param body UTF-8, with commas, semicolons or tabs
     * @param most numbers
     * @param guarded whether references are to be written so that no spreadsheet takes them for formulas
     */
    NumberLines(InputStream body, int most, boolean guarded) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(body, UTF_8), HEAD);
        records = CsvReader.builder()
                .fieldSeparator(separator(reader))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(reader)
                .iterator();
        this.most = most;
        this.guarded = guarded;
    }

    /** Numbers read so far. */
    int count() {
        return count;
    }

    @Override
    public int read() {
        return at < portion.length || fill() ? portion[at++] & 0xff : -1;
    }

    /** @throws Refusal check.R14 when there are more numbers than one call may have */
    @Override
    public int read(byte[] into, int from, int length) {
        if (at == portion.length && !fill()) {
            return -1;
        }
        int some = Math.min(length, portion.length - at);
        System.arraycopy(portion, at, into, from, some);
        at += some;
        return some;
    }

    private boolean fill() {
        lines.setLength(0);
        while (lines.length() < PORTION && records.hasNext()) {
            CsvRecord row = records.next();
            if (begun || !isHead(row)) {
                add(row);
            }
            begun = true;
        }
        portion = lines.toString().getBytes(UTF_8);
        at = 0;
        return portion.length > 0;
    }

    private void add(CsvRecord row) {
        if (++count > most) {
            throw new Refusal("check.R14", most);
        }
        AskedRow asked = RowReader.read(count, cell(row, number), cell(row, reference));
        lines.append(count).append('\t');
        CopyText.field(lines, asked.number(), '\t');
        CopyText.field(lines, guarded ? CsvField.guarded(asked.reference()) : asked.reference(), '\t');
        CopyText.field(lines, asked.by().name(), '\t');
        CopyText.field(lines, asked.digits(), '\t');
        CopyText.field(lines, asked.trouble() == null ? null : asked.trouble().name(), '\n');
    }

    private boolean isHead(CsvRecord row) {
        boolean head = false;
        for (int i = 0; i < row.getFieldCount(); i++) {
            StaffColumn column = StaffColumn.headedBy(cell(row, i)).orElse(null);
            if (column == StaffColumn.NUMBER || column == StaffColumn.BIG) {
                number = i;
                head = true;
            } else if (column == StaffColumn.REFERENCE) {
                reference = i;
            }
        }
        if (head && reference == number) {
            reference = row.getFieldCount();
        }
        return head;
    }

    private static String cell(CsvRecord row, int place) {
        if (place >= row.getFieldCount()) {
            return "";
        }
        String text = CsvField.read(row.getField(place).replace("\uFEFF", "").strip());
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(HEAD);
        try {
            for (int i = 0; i < HEAD - 1; i++) {
                int sign = reader.read();
                if (sign == ';' || sign == '\t') {
                    return (char) sign;
                }
                if (sign < 0 || sign == '\n') {
                    return ',';
                }
            }
            return ',';
        } finally {
            reader.reset();
        }
    }
}
