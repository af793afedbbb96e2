package nl.mbtregister.attendance.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which column of a list holds what.
 *
 * @param places by what they hold, from 0; what is not in the list is left out
 * @param unit what a bare number in the column of the share stands for
 * @param unread heads of the columns that nobody reads
 */
public record Columns(Map<Column, Integer> places, ShareUnit unit, List<String> unread) {

    /** What a column can hold. */
    public enum Column {
        NUMBER(
                "(mbt[- ]?)?(register|registratie|lid)?[- ]?(nummer|number|nr|no)\\.?( mbt)?|mbt|registration number|register no\\.?"),
        NAME("(volledige )?naam|name|full name|deelnemer|participant|achternaam|surname|last name|naam deelnemer"),
        INITIALS("voorletters?|initialen|initials|voorna(am|men)|first name"),
        PARTICLE("tussenvoegsels?|voorvoegsel|particle|prefix"),
        SHARE("(aanwezig(heid)?|deelname|present|attendance|gevolgd|attended)?[- ]?"
                + "(deel|delen|onderdelen|parts?|percentage|procent|percent|%|uren|uur|hours?|minuten|minutes)( aanwezig| gevolgd| attended)?"
                + "|deel ?/ ?percentage|aanwezig(heid)?|deelname|attendance|present|gevolgd");

        private final Pattern head;

        Column(String head) {
            this.head = Pattern.compile(head);
        }

        private boolean isHeadedBy(String words) {
            return head.matcher(words).matches();
        }
    }

    public Columns {
        places = Map.copyOf(places);
        unread = List.copyOf(unread);
    }

    /** Takes the line as the head of the list; empty when it is not one. */
    public static Optional<Columns> headedBy(Line line) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<String> unread = new ArrayList<>();
        ShareUnit unit = ShareUnit.PARTS;
        for (int i = 0; i < line.cells().size(); i++) {
            String words = words(line.at(i));
            Optional<Column> column = Stream.of(Column.values())
                    .filter(one -> one.isHeadedBy(words))
                    .findFirst();
            if (column.isPresent() && places.putIfAbsent(column.get(), i) == null) {
                unit = column.get() == Column.SHARE ? unit(words) : unit;
            } else if (!words.isEmpty()) {
                unread.add(line.at(i).text());
            }
        }
        return places.containsKey(Column.NUMBER) || places.containsKey(Column.NAME)
                ? Optional.of(new Columns(places, unit, unread))
                : Optional.empty();
    }

    /** For a list without a head: the number is where digits are, the name where letters are, the share what comes after. */
    public static Columns guessedFrom(Line line) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int i = 0; i < line.cells().size(); i++) {
            String text = line.at(i).text();
            long digits = text.chars().filter(Character::isDigit).count();
            long letters = text.chars().filter(Character::isLetter).count();
            if (digits >= 6 || line.at(i).kind() == Cell.Kind.FORMULA && !places.containsKey(Column.NUMBER)) {
                places.putIfAbsent(Column.NUMBER, i);
            } else if (letters >= 2 && digits == 0) {
                places.putIfAbsent(Column.NAME, i);
            } else if (!text.isEmpty() && !places.isEmpty()) {
                places.putIfAbsent(Column.SHARE, i);
            }
        }
        if (!places.containsKey(Column.NUMBER) && !places.containsKey(Column.NAME)) {
            places.put(Column.NUMBER, 0);
        }
        if (!places.containsKey(Column.SHARE)) {
            // that of the first row may be empty, as its name may be
            Integer number = places.get(Column.NUMBER);
            if (number != null) {
                places.putIfAbsent(Column.NAME, number + 1);
            }
            places.put(Column.SHARE, Collections.max(places.values()) + 1);
        }
        return new Columns(places, ShareUnit.PARTS, List.of());
    }

    public boolean has(Column column) {
        return places.containsKey(column);
    }

    Cell in(Line line, Column column) {
        return line.at(places.getOrDefault(column, -1));
    }

    /** Voorletters, tussenvoegsel and achternaam are one name. */
    String name(Line line) {
        String name = in(line, Column.NAME).text();
        for (Column before : List.of(Column.PARTICLE, Column.INITIALS)) {
            String piece = has(before) ? in(line, before).text() : "";
            name = piece.isEmpty() ? name : (piece + " " + name).strip();
        }
        return name;
    }

    private static String words(Cell cell) {
        return cell.text()
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ')
                .replaceAll("[:*\\s]+", " ")
                .strip();
    }

    private static ShareUnit unit(String words) {
        if (words.matches(".*(percent|procent|%).*")) {
            return ShareUnit.PERCENT;
        }
        if (words.matches(".*(uren|uur|hour).*")) {
            return ShareUnit.HOURS;
        }
        return words.contains("minut") ? ShareUnit.MINUTES : ShareUnit.PARTS;
    }
}
