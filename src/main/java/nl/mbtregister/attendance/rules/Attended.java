package nl.mbtregister.attendance.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How much of a course somebody attended, as a list says it. */
public sealed interface Attended {
    /** All of it; also what a list says that says nothing. */
    record All() implements Attended {}

    record Nothing() implements Attended {}

    /** Minutes of teaching, more than 0. */
    record Minutes(int minutes) implements Attended {}

    /** Of the minutes of teaching; more than 0, at most 100. */
    record Percent(BigDecimal percent) implements Attended {}

    /** Parts of the programme by their numbers, from 1. */
    record Parts(SortedSet<Integer> numbers) implements Attended {
        public Parts {
            numbers = Collections.unmodifiableSortedSet(new TreeSet<>(numbers));
        }
    }

    /** Reads what stands in a field; null when it cannot be read. */
    static @Nullable Attended read(Cell cell, ShareUnit unit) {
        if (cell.isEmpty()) {
            return new All();
        }
        String typed = cell.text().toLowerCase(Locale.ROOT);
        return switch (cell.kind()) {
            case FORMULA -> null;
            case PERCENT -> percent(decimal(typed));
            case NUMBER, TEXT -> Words.read(typed, cell.kind() == Cell.Kind.NUMBER, unit);
        };
    }

    private static @Nullable Attended percent(@Nullable BigDecimal percent) {
        if (percent == null || percent.signum() < 0) {
            return null;
        }
        return percent.signum() == 0
                ? new Nothing()
                : new Percent(new BigDecimal(percent.stripTrailingZeros().toPlainString()));
    }

    private static @Nullable Attended minutes(@Nullable BigDecimal amount, int minutesEach) {
        if (amount == null || amount.signum() < 0 || amount.compareTo(BigDecimal.valueOf(10_000)) > 0) {
            return null;
        }
        int minutes = amount.multiply(BigDecimal.valueOf(minutesEach))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        return minutes == 0 ? new Nothing() : new Minutes(minutes);
    }

    private static @Nullable BigDecimal decimal(String typed) {
        return typed.matches("[0-9]{1,6}([.,][0-9]{1,9})?") ? new BigDecimal(typed.replace(',', '.')) : null;
    }

    /** The words and signs that people use in such a column. */
    final class Words {
        private static final Pattern YES =
                Pattern.compile("ja|yes|x|v|✓|✔|aanwezig|present|alles|all|hele cursus|whole");
        private static final Pattern NO = Pattern.compile("nee|no|-|–|0|afwezig|absent|niet|geen|none");
        private static final Pattern PERCENTAGE = Pattern.compile("(.*?)\\s*(%|procent|percent)");
        private static final Pattern CLOCK = Pattern.compile("([0-9]{1,3})[:u]([0-5][0-9])");
        private static final Pattern HOURS = Pattern.compile("(.*?)\\s*(u|uur|uren|h|hour|hours)\\.?");
        private static final Pattern MINUTES = Pattern.compile("(.*?)\\s*(m|min|minuten|minutes)\\.?");
        private static final Pattern PARTS = Pattern.compile(
                "(?:(?:delen|deel|parts|part|dag|day)\\s*)?([0-9]{1,2}(?:\\s*(?:[,;+&/-]|en|and|t/m)\\s*[0-9]{1,2})*)");

        private Words() {}

        static @Nullable Attended read(String typed, boolean number, ShareUnit unit) {
            if (YES.matcher(typed).matches()) {
                return new All();
            }
            if (NO.matcher(typed).matches()) {
                return new Nothing();
            }
            Matcher said = PERCENTAGE.matcher(typed);
            if (said.matches()) {
                return percent(decimal(said.group(1)));
            }
            said = CLOCK.matcher(typed);
            if (said.matches()) {
                return minutes(
                        BigDecimal.valueOf(Long.parseLong(said.group(1)) * 60 + Long.parseLong(said.group(2))), 1);
            }
            said = HOURS.matcher(typed);
            if (said.matches()) {
                return minutes(decimal(said.group(1)), 60);
            }
            said = MINUTES.matcher(typed);
            if (said.matches()) {
                return minutes(decimal(said.group(1)), 1);
            }
            return switch (unit) {
                case PERCENT -> percent(decimal(typed));
                case HOURS -> minutes(decimal(typed), 60);
                case MINUTES -> minutes(decimal(typed), 1);
                case PARTS -> parts(typed, number);
            };
        }

        /** {@code 1,3} and {@code 1 t/m 3}; a spreadsheet that made a fraction of it is not guessed at. */
        private static @Nullable Attended parts(String typed, boolean number) {
            Matcher said = PARTS.matcher(typed);
            if (!said.matches() || number && !typed.matches("[0-9]+")) {
                return null;
            }
            SortedSet<Integer> numbers = new TreeSet<>();
            int last = 0;
            boolean range = false;
            Matcher piece = Pattern.compile("[0-9]{1,2}|[^0-9\\s]+").matcher(said.group(1));
            while (piece.find()) {
                if (!Character.isDigit(piece.group().charAt(0))) {
                    range = piece.group().equals("-") || piece.group().equals("t/m");
                    continue;
                }
                int next = Integer.parseInt(piece.group());
                for (int between = range ? last + 1 : next; between <= next; between++) {
                    numbers.add(between);
                }
                last = next;
                range = false;
            }
            return numbers.isEmpty() ? null : new Parts(numbers);
        }
    }
}
