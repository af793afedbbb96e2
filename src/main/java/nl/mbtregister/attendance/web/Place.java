package nl.mbtregister.attendance.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a list that is ordered by day, as an address writes it: {@code 2026-11-25.4711}. */
record Place(LocalDate day, long id) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.(\\d{1,18})");

    static Place read(String written, Place otherwise) {
        Matcher matcher = WRITTEN.matcher(written);
        try {
            return matcher.matches()
                    ? new Place(LocalDate.parse(matcher.group(1)), Long.parseLong(matcher.group(2)))
                    : otherwise;
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }

    @Override
    public String toString() {
        return day + "." + id;
    }
}
