package nl.mbtregister.attendance.rules;

/**
 * What one field of a list holds.
 *
 * @param text as it stands there, without blanks around it; of a number its digits, written out in full
 */
public record Cell(String text, Kind kind) {
    public static final Cell EMPTY = text("");

    /** Nothing that the register reads is longer. */
    private static final int LONGEST = 300;

    /** What a spreadsheet says of the field; everything in a text file is text. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number that the spreadsheet shows as a percentage; 50 for a half. */
        PERCENT,
        /** Something to be reckoned. It never is. */
        FORMULA
    }

    public Cell {
        text = text.strip();
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    public static Cell text(String text) {
        return new Cell(text, Kind.TEXT);
    }

    public boolean isEmpty() {
        return text.isEmpty() && kind != Kind.FORMULA;
    }
}
