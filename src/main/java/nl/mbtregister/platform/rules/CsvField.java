package nl.mbtregister.platform.rules;

import java.util.regex.Pattern;

/**
 * A field of a text file that people open in a spreadsheet, which takes some beginnings for something to be reckoned. Such a
 * field is written with an apostrophe in front, and read without it, so that what was written is what is read.
 */
public final class CsvField {
    private static final String RECKONED = "[=+\\-@\\t\\r\\n\\x{FF1D}\\x{FF0B}\\x{FF0D}\\x{FF20}]";
    private static final Pattern DANGEROUS = Pattern.compile("'*" + RECKONED + ".*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+" + RECKONED + ".*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile(".*[\",;\\t\\r\\n'].*|\\s.*|.*\\s", Pattern.DOTALL);

    private CsvField() {}

    /** As it stands in the file, with quotation marks where it needs them. */
    public static String write(String value) {
        String guarded = guarded(value);
        return QUOTED.matcher(guarded).matches() ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
    }

    /** With the apostrophe where a spreadsheet would reckon. */
    public static String guarded(String value) {
        return DANGEROUS.matcher(value).matches() ? "'" + value : value;
    }

    /** What was given to {@link #guarded}. */
    public static String read(String field) {
        return field.startsWith("'") && GUARDED.matcher(field).matches() ? field.substring(1) : field;
    }
}
