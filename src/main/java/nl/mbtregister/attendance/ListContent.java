package nl.mbtregister.attendance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import nl.mbtregister.attendance.rules.Cell;
import nl.mbtregister.attendance.rules.Line;
import nl.mbtregister.attendance.rules.Lines;
import nl.mbtregister.attendance.rules.ListRemark;
import nl.mbtregister.attendance.rules.ReadText;
import nl.mbtregister.attendance.rules.Separator;
import nl.mbtregister.attendance.rules.Workbook;
import nl.mbtregister.documents.rules.Archive;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.rules.CsvField;

/** Whatever holds a list: pasted text, a text file, or a workbook; also for features with lists of another kind. */
public final class ListContent {
    /** 10 MB. */
    public static final int LARGEST = 10 * 1024 * 1024;

    /** Letters of a field; a quotation mark that is never closed takes in everything after it. */
    private static final int LONGEST_FIELD = 32 * 1024;

    private static final int MOST_FIELDS = 200;
    private static final int OLD_OFFICE = 0xd0cf11e0;

    private ListContent() {}

    /**
     * Gives its lines to the reader of the list.
     *
     * @throws Refusal attendance.R1 to R3
     */
    public static void read(byte[] content, Lines list) {
        if (content.length > LARGEST) {
            throw new Refusal("attendance.R1");
        }
        if (Archive.is(content)) {
            workbook(content, list);
        } else if (isOldOffice(content) || startsWith(content, "%PDF-") || startsWith(content, "{\\rtf")) {
            throw new Refusal("attendance.R1");
        } else {
            ReadText text = ReadText.of(content);
            if (text.charset().equals(ReadText.WINDOWS)) {
                list.remark(ListRemark.WINDOWS_LETTERS, "");
            }
            lines(text.text(), list);
        }
    }

    /** What is wrong with the archive is said in the words of a list. */
    private static void workbook(byte[] content, Lines list) {
        try {
            Workbook.read(content, list);
        } catch (Refusal refusal) {
            throw refusal.rule().startsWith("documents.") ? new Refusal("attendance.R3") : refusal;
        }
    }

    private static void lines(String text, Lines list) {
        var reader = CsvReader.builder()
                .fieldSeparator(Separator.in(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
        try (CloseableIterator<CsvRecord> records = reader.iterator()) {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                int line = (int) record.getStartingLineNumber();
                if (line > 1 || !Separator.isSaidBy(record.getField(0))) {
                    list.accept(new Line(line, false, cells(record.getFields())));
                }
            }
        } catch (CsvParseException e) {
            throw new Refusal("attendance.R3");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Cell> cells(List<String> fields) {
        if (fields.size() > MOST_FIELDS) {
            throw new Refusal("attendance.R3");
        }
        List<Cell> cells = new ArrayList<>(fields.size());
        for (String field : fields) {
            if (field.length() > LONGEST_FIELD) {
                throw new Refusal("attendance.R3");
            }
            cells.add(Cell.text(CsvField.read(field)));
        }
        return cells;
    }

    private static boolean isOldOffice(byte[] content) {
        return content.length > 3 && ByteBuffer.wrap(content).getInt() == OLD_OFFICE;
    }

    private static boolean startsWith(byte[] content, String start) {
        return content.length >= start.length() && new String(content, 0, start.length(), ISO_8859_1).equals(start);
    }
}
