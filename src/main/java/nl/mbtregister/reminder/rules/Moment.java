package nl.mbtregister.reminder.rules;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long before the last day of a title somebody is reminded: {@code 6m}, {@code 7d}, {@code 0d}; after it: {@code -1m}. */
public record Moment(int amount, boolean inMonths) {
    private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,3})([md])");

    /** @throws IllegalArgumentException when it is not written so */
    public static Moment parse(String written) {
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("a moment is written as 6m, 7d or -1m, not " + written);
        }
        return new Moment(Integer.parseInt(parts.group(1)), parts.group(2).equals("m"));
    }

    /** The day of it. A month before the 31st is the last day of a shorter month. */
    public LocalDate before(LocalDate last) {
        return inMonths ? last.minusMonths(amount) : last.minusDays(amount);
    }

    /** Whether the title has ended by then. */
    public boolean after() {
        return amount < 0;
    }

    @Override
    public String toString() {
        return amount + (inMonths ? "m" : "d");
    }
}
