package nl.mbtregister.attendance.rules;

import java.util.List;
import java.util.regex.Pattern;

/** With what the fields of a line are kept apart, found by looking at the first lines. */
public final class Separator {
    private static final int LOOKED_AT = 20;
    private static final Pattern SAID = Pattern.compile("(?i)\"?sep=(.)\"?");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private Separator() {}

    /** A tab, a semicolon or a comma; a semicolon where there is but one column. */
    public static char in(String text) {
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank())
                .limit(LOOKED_AT)
                .map(line -> QUOTED.matcher(line).replaceAll("q"))
                .toList();
        if (!lines.isEmpty()) {
            var said = SAID.matcher(
                    text.lines().filter(line -> !line.isBlank()).findFirst().orElse(""));
            if (said.matches()) {
                return said.group(1).charAt(0);
            }
        }
        for (char one : new char[] {'\t', ';'}) {
            if (lines.stream().filter(line -> line.indexOf(one) >= 0).count() * 5 >= lines.size() * 3L
                    && !lines.isEmpty()) {
                return one;
            }
        }
        return lines.stream().anyMatch(Separator::isSplitByCommas) ? ',' : ';';
    }

    /** A comma stands in names as well, so it counts only where a head or a number stands beside it. */
    private static boolean isSplitByCommas(String line) {
        List<Cell> pieces =
                Pattern.compile(",").splitAsStream(line).map(Cell::text).toList();
        return pieces.size() > 1
                && (Columns.headedBy(new Line(1, false, pieces)).isPresent()
                        || pieces.stream()
                                .anyMatch(piece -> piece.text()
                                                .chars()
                                                .filter(Character::isDigit)
                                                .count()
                                        >= 6));
    }

    /** Whether this is the line by which a spreadsheet says the separator. */
    public static boolean isSaidBy(String line) {
        return SAID.matcher(line.strip()).matches();
    }
}
