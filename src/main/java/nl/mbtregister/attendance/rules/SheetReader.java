package nl.mbtregister.attendance.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of one sheet of a workbook. */
final class SheetReader {
    /** Columns further to the right are not looked at. */
    private static final int MOST_COLUMNS = 50;

    private static final double MOST_EXACT = 1e15;
    private static final int DECIMALS = 9;

    private final List<String> texts;
    private final Set<Integer> percents;
    private final Lines list;

    private final List<Cell> cells = new ArrayList<>();
    private int row;
    private boolean hiddenRow;
    private int column;
    private String type = "";
    private boolean percent;
    private boolean formula;
    private String value = "";
    private final StringBuilder inline = new StringBuilder();

    SheetReader(List<String> texts, Set<Integer> percents, Lines list) {
        this.texts = texts;
        this.percents = percents;
        this.list = list;
    }

    void read(InputStream part) {
        try (part) {
            Tags tags = new Tags(part);
            while (tags.next()) {
                look(tags);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void look(Tags tags) {
        switch (tags.name()) {
            case "col" -> {
                if (tags.opens("col") && yes(tags.attribute("hidden"))) {
                    list.remark(ListRemark.HIDDEN_COLUMNS, letter(number(tags.attribute("min"), 1)));
                }
            }
            case "row" -> row(tags);
            case "c" -> cell(tags);
            case "f" -> formula = true;
            case "v" -> value = tags.closes("v") ? tags.text() : value;
            case "t" -> {
                if (tags.closes("t") && type.equals("inlineStr")) {
                    inline.append(tags.text());
                }
            }
            default -> {
                // how it looks
            }
        }
    }

    private void row(Tags tags) {
        if (tags.opens("row")) {
            row = number(tags.attribute("r"), row + 1);
            hiddenRow = yes(tags.attribute("hidden"));
            cells.clear();
        }
        if (tags.closes("row")) {
            list.accept(new Line(row, hiddenRow, cells));
        }
    }

    private void cell(Tags tags) {
        if (tags.opens("c")) {
            column = column(tags.attribute("r"));
            type = Objects.requireNonNullElse(tags.attribute("t"), "n");
            percent = percents.contains(number(tags.attribute("s"), -1));
            formula = false;
            value = "";
            inline.setLength(0);
        }
        if (tags.closes("c") && column < MOST_COLUMNS) {
            while (cells.size() < column) {
                cells.add(Cell.EMPTY);
            }
            cells.add(cell());
        }
    }

    private Cell cell() {
        if (formula) {
            return new Cell(value, Cell.Kind.FORMULA);
        }
        return switch (type) {
            case "s" -> Cell.text(shared());
            case "inlineStr" -> Cell.text(inline.toString());
            case "b" -> Cell.text(value.equals("1") ? "ja" : "nee");
            case "str", "e", "d" -> Cell.text(value);
            default -> numbered();
        };
    }

    private String shared() {
        int place = number(value, -1);
        return place >= 0 && place < texts.size() ? texts.get(place) : "";
    }

    /** What a spreadsheet keeps is a double; what it shows is that, without what lies beyond its fifteen digits. */
    private Cell numbered() {
        double number;
        try {
            number = value.isEmpty() || value.length() > 40 ? Double.NaN : Double.parseDouble(value);
        } catch (NumberFormatException e) {
            number = Double.NaN;
        }
        if (!(Math.abs(number) < MOST_EXACT)) {
            return Cell.text(value);
        }
        BigDecimal exact = BigDecimal.valueOf(percent ? number * 100 : number).setScale(DECIMALS, RoundingMode.HALF_UP);
        String digits = exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
        return new Cell(digits, percent ? Cell.Kind.PERCENT : Cell.Kind.NUMBER);
    }

    /** From {@code AB12}, counted from 0; the next one where nothing is said. */
    private int column(@Nullable String reference) {
        if (reference == null) {
            return cells.size();
        }
        int place = 0;
        for (int i = 0; i < reference.length() && i < 4 && Character.isLetter(reference.charAt(i)); i++) {
            place = place * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return Math.max(place - 1, cells.size());
    }

    private static String letter(int column) {
        int place = Math.clamp(column, 1, 16_384);
        StringBuilder letters = new StringBuilder();
        for (; place > 0; place = (place - 1) / 26) {
            letters.insert(0, (char) ('A' + (place - 1) % 26));
        }
        return letters.toString();
    }

    private static boolean yes(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static int number(@Nullable String value, int otherwise) {
        return value != null && value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : otherwise;
    }
}
