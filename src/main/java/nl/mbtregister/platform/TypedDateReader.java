package nl.mbtregister.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mbtregister.platform.TypedDate.Unreadable;

/** Knows the ways in which people write a day. */
final class TypedDateReader {
    private static final int LONGEST = 40;

    /** How each month may begin, in Dutch and in English. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan"),
            List.of("feb"),
            List.of("maa", "mrt", "mar"),
            List.of("apr"),
            List.of("mei", "may"),
            List.of("jun"),
            List.of("jul"),
            List.of("aug"),
            List.of("sep"),
            List.of("okt", "oct"),
            List.of("nov"),
            List.of("dec"));

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<day>\\d{1,2})[-/. ](?<month>\\d{1,2})[-/. ](?<year>\\d{4})"),
            Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})"),
            Pattern.compile("(?<day>\\d{1,2})\\.? ?(?<month>\\p{L}{3,})\\.? ?(?<year>\\d{4})"));

    /** One or two of the three parts. */
    private static final Pattern PARTS = Pattern.compile(
            "\\d{1,4}|\\p{L}{3,}|\\d{1,2}[-/. ]\\d{1,4}[-/. ]?|\\d{1,2}\\.? ?\\p{L}{3,}|\\p{L}{3,} ?\\d{4}");

    private TypedDateReader() {}

    static TypedDate read(String typed) {
        String text = typed.length() > LONGEST
                ? "-"
                : typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            return Unreadable.EMPTY;
        }
        for (Pattern form : FORMS) {
            Matcher parts = form.matcher(text);
            if (parts.matches()) {
                return day(parts.group("year"), month(parts.group("month")), parts.group("day"));
            }
        }
        return PARTS.matcher(text).matches() ? Unreadable.INCOMPLETE : Unreadable.OTHER;
    }

    private static TypedDate day(String year, int month, String day) {
        try {
            return new TypedDate.Day(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return month == 0 ? Unreadable.OTHER : Unreadable.NO_SUCH_DAY;
        }
    }

    /** The number of the month; 0 for a word that is none. */
    private static int month(String month) {
        if (Character.isDigit(month.charAt(0))) {
            return Integer.parseInt(month);
        }
        for (List<String> starts : MONTHS) {
            if (starts.stream().anyMatch(month::startsWith)) {
                return MONTHS.indexOf(starts) + 1;
            }
        }
        return 0;
    }
}
