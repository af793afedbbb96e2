package nl.mbtregister.attendance.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.attendance.rules.ReadList.Noted;
import nl.mbtregister.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Takes the lines of a list one after the other. The head may stand a few lines down; where there is none, the first line that
 * holds a number says what the columns are.
 */
public final class ListReader implements Lines {
    private static final int LINES_ABOVE = 10;
    private static final int MOST_REMARKS = 20;
    private static final int LONGEST_REMARK = 60;

    private final int most;
    private final List<Line> above = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Noted> remarks = new ArrayList<>();
    private int hidden;
    private @Nullable RowReader reader;

    /** @param most rows that one list may have */
    public ListReader(int most) {
        this.most = most;
    }

    /** @throws Refusal attendance.R4 when there are more rows than one list may have; its argument is that number */
    @Override
    public void accept(Line line) {
        if (line.isEmpty()) {
            return;
        }
        if (reader != null) {
            add(line, reader);
            return;
        }
        Optional<Columns> head = Columns.headedBy(line);
        if (head.isPresent()) {
            above.clear();
            head.get().unread().forEach(column -> remark(ListRemark.UNREAD_COLUMN, column));
            reader = new RowReader(head.get());
            return;
        }
        above.add(line);
        if (above.size() > LINES_ABOVE || hasNumber(line)) {
            withoutHead();
        }
    }

    @Override
    public void remark(ListRemark remark, String about) {
        if (remarks.size() < MOST_REMARKS) {
            String start = about.length() > LONGEST_REMARK ? about.substring(0, LONGEST_REMARK) : about;
            remarks.add(new Noted(remark, start));
        }
    }

    /** @throws Refusal attendance.R5 when nobody stands in it */
    public ReadList done() {
        if (reader == null && !above.isEmpty()) {
            withoutHead();
        }
        if (reader == null || entries.isEmpty()) {
            throw new Refusal("attendance.R5");
        }
        if (hidden > 0) {
            remark(ListRemark.HIDDEN_ROWS, String.valueOf(hidden));
        }
        return new ReadList(entries, reader.unit(), remarks);
    }

    private void withoutHead() {
        RowReader guessed = new RowReader(Columns.guessedFrom(above.getLast()));
        reader = guessed;
        remark(ListRemark.NO_HEAD, "");
        above.forEach(line -> add(line, guessed));
        above.clear();
    }

    private void add(Line line, RowReader with) {
        if (entries.size() == most) {
            throw new Refusal("attendance.R4", most);
        }
        hidden += line.hidden() ? 1 : 0;
        entries.add(with.read(line));
    }

    private static boolean hasNumber(Line line) {
        return line.cells().stream()
                .anyMatch(cell -> cell.text().chars().filter(Character::isDigit).count() >= 6);
    }
}
