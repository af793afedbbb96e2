package nl.mbtregister.verification.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.TypedDate;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.verification.rules.Question;
import org.jspecify.annotations.Nullable;

/** The day that a visitor asks about: today when nothing was typed. */
final class TypedDay {
    private TypedDay() {}

    /** Empty when the day cannot be asked about; the mistakes then say why. */
    static Optional<LocalDate> read(
            @Nullable String typed, String field, LocalDate today, Mistakes mistakes, Sentences t) {
        if (typed == null || typed.isBlank()) {
            return Optional.of(today);
        }
        return switch (TypedDate.read(typed)) {
            case TypedDate.Unreadable why -> refused(mistakes, field, t.show(why));
            case TypedDate.Day(LocalDate day)
            when day.isAfter(today) -> refused(mistakes, field, t.get("verification.day.ahead"));
            case TypedDate.Day(LocalDate day)
            when day.isBefore(Question.FIRST_DAY) ->
                refused(mistakes, field, t.of("verification.day.early", Question.FIRST_DAY));
            case TypedDate.Day(LocalDate day) -> Optional.of(day);
        };
    }

    private static Optional<LocalDate> refused(Mistakes mistakes, String field, String sentence) {
        mistakes.add(field, sentence);
        return Optional.empty();
    }
}
