package nl.mbtregister.accreditation;

import java.time.LocalDate;
import nl.mbtregister.accreditation.rules.CourseTheme;
import nl.mbtregister.accreditation.rules.EditionMode;
import nl.mbtregister.kernel.Title;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the calendar, and after which line of it.
 *
 * @param theme null for every one
 * @param target title for which it is meant; null for every one
 * @param mode PLACE or ONLINE, which both find what is held both ways; null for every one
 * @param words part of a title or a place; empty for every one
 * @param afterDay first day of the line before; the day before the first that is asked for, to begin with
 * @param afterId id of the line before
 */
public record CalendarQuestion(
        @Nullable CourseTheme theme,
        @Nullable Title target,
        @Nullable EditionMode mode,
        String words,
        LocalDate afterDay,
        long afterId) {

    /** From the beginning of a day on. */
    public static CalendarQuestion from(LocalDate day) {
        return new CalendarQuestion(null, null, null, "", day.minusDays(1), Long.MAX_VALUE);
    }

    public CalendarQuestion about(
            @Nullable CourseTheme otherTheme,
            @Nullable Title otherTarget,
            @Nullable EditionMode otherMode,
            String otherWords) {
        return new CalendarQuestion(otherTheme, otherTarget, otherMode, otherWords, afterDay, afterId);
    }

    public CalendarQuestion after(LocalDate day, long id) {
        return new CalendarQuestion(theme, target, mode, words, day, id);
    }

    /** What the words are in a pattern of SQL. */
    String pattern() {
        return "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
