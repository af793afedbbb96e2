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

    boolean isEmpty() {
        for (Cell cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    Cell at(int column) {
        return column < 0 || column >= cells.size() ? Cell.EMPTY : cells.get(column);
    }
}
