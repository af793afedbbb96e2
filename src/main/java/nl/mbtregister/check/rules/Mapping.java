package nl.mbtregister.check.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.attendance.rules.Cell;
import nl.mbtregister.attendance.rules.Line;

/**
 * Which column of a list holds what.
 *
 * @param places from 0
 * @param head number of the line with the heads, 0 when there is none; what stands above it is no row either
 */
public record Mapping(Map<StaffColumn, Integer> places, int head) {
    private static final int LINES_ABOVE = 10;
    private static final int DIGITS = 6;

    public Mapping {
        places = Map.copyOf(places);
    }

    /** Whether rows can be read with it. */
    public boolean isEnough() {
        return has(StaffColumn.NUMBER) || has(StaffColumn.BIG) || has(StaffColumn.NAME);
    }

    public boolean has(StaffColumn column) {
        return places.containsKey(column);
    }

    Cell in(Line line, StaffColumn column) {
        return line.at(places.getOrDefault(column, -1));
    }

    /** Guesses by the heads, which may stand a few lines down, or else by what the first row with a number looks like. */
    public static Mapping suggest(List<Line> first) {
        for (Line line : first.subList(0, Math.min(first.size(), LINES_ABOVE))) {
            Map<StaffColumn, Integer> places = heads(line);
            Mapping mapping = new Mapping(places, line.number());
            if (mapping.isEnough() && line.cells().stream().noneMatch(Mapping::isNumber)) {
                return mapping;
            }
        }
        Optional<Line> row = first.stream()
                .filter(line -> line.cells().stream().anyMatch(Mapping::isNumber))
                .findFirst()
                .or(() -> first.stream().findFirst());
        return new Mapping(row.map(Mapping::looks).orElse(Map.of()), 0);
    }

    private static Map<StaffColumn, Integer> heads(Line line) {
        Map<StaffColumn, Integer> places = new EnumMap<>(StaffColumn.class);
        for (int i = 0; i < line.cells().size(); i++) {
            int place = i;
            StaffColumn.headedBy(line.at(i).text()).ifPresent(column -> places.putIfAbsent(column, place));
        }
        return places;
    }

    private static Map<StaffColumn, Integer> looks(Line line) {
        Map<StaffColumn, Integer> places = new EnumMap<>(StaffColumn.class);
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            String text = line.at(i).text();
            if (isNumber(line.at(i)) || line.at(i).kind() == Cell.Kind.FORMULA) {
                places.putIfAbsent(StaffColumn.NUMBER, i);
            } else if (text.chars().filter(Character::isLetter).count() >= 2) {
                words.add(i);
            }
        }
        if (!words.isEmpty()) {
            places.put(StaffColumn.NAME, words.getFirst());
        }
        return places;
    }

    private static boolean isNumber(Cell cell) {
        return cell.text().chars().filter(Character::isDigit).count() >= DIGITS;
    }
}
