package nl.mbtregister.attendance.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.mbtregister.attendance.rules.Columns.Column;
import nl.mbtregister.kernel.Reading;
import nl.mbtregister.kernel.RegisterNumber;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a list, whose columns are known. */
public final class RowReader {
    private static final Pattern SHORTENED = Pattern.compile("[0-9]([.,][0-9]*)?e\\+?[0-9]{1,2}");

    /** What programs reckon with, as people with a text file type it. */
    private static final String FORMULAS = "=+@";

    private final Columns columns;

    public RowReader(Columns columns) {
        this.columns = columns;
    }

    ShareUnit unit() {
        return columns.unit();
    }

    public Entry read(Line line) {
        Entry read = read(
                line.number(), columns.in(line, Column.NUMBER), columns.name(line), columns.in(line, Column.SHARE));
        return line.hidden() && read.trouble() == null ? read.with(RowTrouble.HIDDEN) : read;
    }

    private Entry read(int line, Cell number, String name, Cell share) {
        return read(line, number, name, share, columns.unit());
    }

    /** Reads a row of which the fields are known. */
    public static Entry read(int line, Cell number, String name, Cell share, ShareUnit unit) {
        Attended attended = Attended.read(share, unit);
        String digits = number.kind() == Cell.Kind.FORMULA ? null : plain(number.text());
        RowTrouble trouble = null;
        if (number.kind() == Cell.Kind.FORMULA) {
            trouble = RowTrouble.FORMULA;
        } else if (digits == null) {
            Reading<RegisterNumber> reading = RegisterNumber.read(number.text());
            digits = reading.usable().map(RegisterNumber::digits).orElse(null);
            trouble = number.isEmpty() ? (name.isEmpty() ? RowTrouble.EMPTY : null) : trouble(number, reading);
        }
        if (trouble == null) {
            trouble = trouble(share, attended);
        }
        return new Entry(line, number.text(), digits, name, share.text(), attended, trouble);
    }

    private static @Nullable RowTrouble trouble(Cell number, Reading<RegisterNumber> reading) {
        if (isFormula(number)) {
            return RowTrouble.FORMULA;
        }
        if (SHORTENED.matcher(number.text().toLowerCase(Locale.ROOT)).matches()) {
            return RowTrouble.SHORTENED;
        }
        Optional<Reading.Fault> fault = reading.trouble();
        return fault.isEmpty()
                ? null
                : switch (fault.get()) {
                    case NOT_A_NUMBER -> RowTrouble.NOT_A_NUMBER;
                    case WRONG_LENGTH -> RowTrouble.WRONG_LENGTH;
                    case WRONG_CHECK_DIGITS -> RowTrouble.WRONG_CHECK_DIGITS;
                    case NEVER_ISSUED -> RowTrouble.UNKNOWN;
                };
    }

    private static @Nullable RowTrouble trouble(Cell share, @Nullable Attended attended) {
        if (attended == null) {
            return isFormula(share) ? RowTrouble.FORMULA : RowTrouble.SHARE;
        }
        return attended instanceof Attended.Nothing ? RowTrouble.ABSENT : null;
    }

    private static boolean isFormula(Cell cell) {
        return cell.kind() == Cell.Kind.FORMULA
                || !cell.isEmpty() && FORMULAS.indexOf(cell.text().charAt(0)) >= 0;
    }

    /** Nearly every number is written so; this takes a hundredth of the time that reading any writing does. */
    private static @Nullable String plain(String typed) {
        if (typed.length() < 8 || typed.length() > 10 || typed.charAt(0) == '0') {
            return null;
        }
        long whole = 0;
        for (int i = 0; i < typed.length(); i++) {
            char sign = typed.charAt(i);
            if (sign < '0' || sign > '9') {
                return null;
            }
            whole = whole * 10 + sign - '0';
        }
        long check = whole % 100;
        return whole % 97 == 1 && check >= 2 && check <= 98 ? typed : null;
    }
}
