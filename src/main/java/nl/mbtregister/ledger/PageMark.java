package nl.mbtregister.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line after which a page of a ledger begins; as text in an address: {@code 2026-03-01-17}. */
public record PageMark(LocalDate lastDay, long id) {
    private static final Pattern TEXT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-(\\d{1,18})");

    static PageMark of(CreditLine line) {
        return new PageMark(line.credit().lastDay(), line.id());
    }

    /** Empty for anything else. */
    public static Optional<PageMark> read(String text) {
        Matcher mark = TEXT.matcher(text);
        try {
            return mark.matches()
                    ? Optional.of(new PageMark(LocalDate.parse(mark.group(1)), Long.parseLong(mark.group(2))))
                    : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return lastDay + "-" + id;
    }
}
