package nl.mbtregister.verification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.register.rules.Measure;
import nl.mbtregister.register.rules.MeasureKind;
import nl.mbtregister.register.rules.Standing;
import nl.mbtregister.register.rules.Status;

/**
 * The one sentence that says what a standing means, ux.md 2.4.
 *
 * @param key in the texts; values the days that belong in it
 */
public record StatusSentence(String key, List<LocalDate> values) {

    /**
     * @param past true when the standing is that of a day before today. Of such a day nothing is said about restrictions:
     *     a measure whose term is over is not told any more, so "none" might not be true.
     */
    public static StatusSentence of(Standing standing, boolean past) {
        Status status = standing.status();
        if (status == null) {
            return new StatusSentence("verification.sentence.NONE", List.of());
        }
        if (past && (status == Status.ACTIVE || status == Status.ACTIVE_RENEWAL)) {
            return new StatusSentence("verification.sentence.PAST", List.of());
        }
        List<LocalDate> days = switch (status) {
            case ACTIVE, ACTIVE_RENEWAL -> List.of();
            case ACTIVE_COND -> days(standing, MeasureKind.CONDITION);
            case SUSPENDED -> days(standing, MeasureKind.SUSPENSION);
            case ENDED, REMOVED -> standing.endedOn().stream().toList();
        };
        return new StatusSentence("verification.sentence." + status, days);
    }

    public String in(Sentences t) {
        return t.of(key, values.toArray());
    }

    /** First and last day of the measure that lasts longest. */
    private static List<LocalDate> days(Standing standing, MeasureKind kind) {
        return standing.measures().stream()
                .filter(measure -> measure.kind() == kind)
                .map(Measure::days)
                .max(Comparator.comparing(days -> days.lastDay().orElse(LocalDate.MAX)))
                .map(StatusSentence::bothDays)
                .orElse(List.of());
    }

    private static List<LocalDate> bothDays(Period days) {
        return days.lastDay().map(last -> List.of(days.from(), last)).orElseGet(() -> List.of(days.from()));
    }
}
