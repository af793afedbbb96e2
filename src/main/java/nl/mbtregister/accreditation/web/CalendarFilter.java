package nl.mbtregister.accreditation.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import nl.mbtregister.accreditation.CalendarQuestion;
import nl.mbtregister.accreditation.rules.CourseTheme;
import nl.mbtregister.accreditation.rules.EditionMode;
import nl.mbtregister.kernel.Title;
import org.jspecify.annotations.Nullable;

/** What an address asks of the calendar; what cannot be read counts as not asked. */
final class CalendarFilter {
    private static final int LONGEST = 100;

    private CalendarFilter() {}

    /** @param value of a parameter by its name, empty when it is not there */
    static CalendarQuestion read(UnaryOperator<String> value, LocalDate from) {
        String words = value.apply("words");
        return CalendarQuestion.from(from)
                .about(
                        choice(value.apply("theme"), CourseTheme.values()),
                        choice(value.apply("target"), Title.values()),
                        choice(value.apply("mode"), EditionMode.values()),
                        words.length() > LONGEST ? words.substring(0, LONGEST) : words);
    }

    private static <E extends Enum<E>> @Nullable E choice(String name, E[] choices) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
