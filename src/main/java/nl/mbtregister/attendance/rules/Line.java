package nl.mbtregister.attendance.rules;

import java.util.List;

/**
 * A line of a list.
 *
 * @param number as the program in which the list was made counts them, from 1
 * @param hidden whether that program does not show it
 */
public record Line(int number, boolean hidden, List<Cell> cells) {
    public Line {
        cells = List.copyOf(cells);
    }

    public boolean isEmpty() {
        for (Cell cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Empty where the line is shorter. */
    public Cell at(int column) {
        return column < 0 || column >= cells.size() ? Cell.EMPTY : cells.get(column);
    }
}
