package nl.mbtregister.check.rules;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.mbtregister.attendance.rules.Cell;
import nl.mbtregister.attendance.rules.Line;
import nl.mbtregister.check.rules.AskedRow.By;
import nl.mbtregister.kernel.BigNumber;
import nl.mbtregister.kernel.Reading;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.person.rules.NameQuery;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a list whose columns are known. */
public final class RowReader {
    private static final Pattern SHORTENED = Pattern.compile("[0-9]([.,][0-9]*)?e\\+?[0-9]{1,2}");
    private static final int BIG_LENGTH = 11;

    /** What programs reckon with, as people with a text file type it. */
    private static final String FORMULAS = "=+@";

    private final Mapping mapping;

    public RowReader(Mapping mapping) {
        this.mapping = mapping;
    }

    public AskedRow read(Line line) {
        Cell number = mapping.in(line, StaffColumn.NUMBER);
        Cell big = mapping.in(line, StaffColumn.BIG);
        String name = name(line);
        if (name.isEmpty() && isName(number)) {
            name = number.text();
            number = Cell.EMPTY;
        }
        String reference = mapping.in(line, StaffColumn.REFERENCE).text();
        boolean bigOnly = number.isEmpty() && !big.isEmpty();
        Read read = bigOnly ? big(big.text(), isFormula(big)) : number(number);
        if (number.isEmpty() && big.isEmpty()) {
            read = byName(name);
        }
        return new AskedRow(
                line.number(),
                bigOnly ? big.text() : number.text(),
                name,
                reference,
                read.by(),
                read.digits(),
                read.trouble(),
                read.trouble() == null ? null : bigOnly ? StaffColumn.BIG : field(read));
    }

    /** A number by itself, ours or of BIG, as a machine sends it. */
    public static AskedRow read(int line, String number, String reference) {
        Read read = number.isEmpty() ? new Read(By.MBT, null, RowReason.EMPTY) : number(Cell.text(number));
        return new AskedRow(
                line,
                number,
                "",
                reference,
                read.by(),
                read.digits(),
                read.trouble(),
                read.trouble() == null ? null : StaffColumn.NUMBER);
    }

    /** In a column of numbers, too, there may stand a name where a number is not known. */
    private static boolean isName(Cell cell) {
        return !isFormula(cell)
                && cell.text().chars().noneMatch(Character::isDigit)
                && cell.text().chars().filter(Character::isLetter).count() >= 2;
    }

    private record Read(
            By by, @Nullable String digits, @Nullable RowReason trouble) {}

    private static StaffColumn field(Read read) {
        return read.by() == By.NAME && read.trouble() == RowReason.NOT_A_NAME ? StaffColumn.NAME : StaffColumn.NUMBER;
    }

    private static Read byName(String name) {
        if (name.isEmpty()) {
            return new Read(By.NAME, null, RowReason.EMPTY);
        }
        boolean usable = NameQuery.of(name) instanceof NameQuery.ByName;
        return new Read(By.NAME, null, usable ? null : RowReason.NOT_A_NAME);
    }

    private static Read number(Cell cell) {
        String typed = cell.text();
        if (isFormula(cell)) {
            return new Read(By.MBT, null, RowReason.FORMULA);
        }
        String plain = plain(typed);
        if (plain != null) {
            return new Read(By.MBT, plain, null);
        }
        if (SHORTENED.matcher(typed.toLowerCase(Locale.ROOT)).matches()) {
            return new Read(By.MBT, null, RowReason.SHORTENED);
        }
        if (BigNumber.read(typed) instanceof Reading.Good<BigNumber>(BigNumber big)) {
            return new Read(By.BIG, big.digits(), null);
        }
        Reading<RegisterNumber> reading = RegisterNumber.read(typed);
        return new Read(
                By.MBT,
                reading.usable().map(RegisterNumber::digits).orElse(null),
                reading.trouble().map(RowReader::trouble).orElse(null));
    }

    /** A spreadsheet drops the zeros in front of a BIG number. */
    private static Read big(String typed, boolean formula) {
        if (formula) {
            return new Read(By.BIG, null, RowReason.FORMULA);
        }
        if (SHORTENED.matcher(typed.toLowerCase(Locale.ROOT)).matches()) {
            return new Read(By.BIG, null, RowReason.SHORTENED);
        }
        String bare = typed.replaceAll("[\\s.\\-]", "");
        String whole = bare.matches("[0-9]{8,10}") ? "0".repeat(BIG_LENGTH - bare.length()) + bare : typed;
        Reading<BigNumber> reading = BigNumber.read(whole);
        return new Read(
                By.BIG,
                reading.usable().map(BigNumber::digits).orElse(null),
                reading.trouble().map(RowReader::trouble).orElse(null));
    }

    private static RowReason trouble(Reading.Fault fault) {
        return switch (fault) {
            case NOT_A_NUMBER -> RowReason.NOT_A_NUMBER;
            case WRONG_LENGTH -> RowReason.WRONG_LENGTH;
            case WRONG_CHECK_DIGITS, NEVER_ISSUED -> RowReason.WRONG_CHECK_DIGITS;
        };
    }

    private static boolean isFormula(Cell cell) {
        return cell.kind() == Cell.Kind.FORMULA
                || !cell.isEmpty() && FORMULAS.indexOf(cell.text().charAt(0)) >= 0;
    }

    /** Voorletters, tussenvoegsel and achternaam are one name. */
    private String name(Line line) {
        String name = mapping.in(line, StaffColumn.NAME).text();
        for (StaffColumn before : List.of(StaffColumn.PARTICLE, StaffColumn.INITIALS)) {
            String piece = mapping.in(line, before).text();
            name = piece.isEmpty() || name.isEmpty() ? name : piece + " " + name;
        }
        return name;
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
