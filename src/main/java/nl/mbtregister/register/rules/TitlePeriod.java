package nl.mbtregister.register.rules;

import java.time.LocalDate;
import java.util.Comparator;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a title was held in one and the same way. Periods that touch form an unbroken run.
 *
 * @param restsOn the lower title that is held on each of these days; null for the lowest
 * @param since first day of the unbroken run
 * @param ending how the run ends; only on its last period, and only where an end is known
 * @param visibleUntil last day on which a removal may be read; only with {@link Ending#REMOVED}
 */
public record TitlePeriod(
        Title title,
        Period days,
        State state,
        @Nullable Title restsOn,
        LocalDate since,
        @Nullable Ending ending,
        @Nullable LocalDate visibleUntil) {
    public static final Comparator<TitlePeriod> ORDER = Comparator.comparing(TitlePeriod::title)
            .thenComparing(period -> period.days().from());

    TitlePeriod endingAs(@Nullable Ending how, @Nullable LocalDate visible) {
        return new TitlePeriod(title, days, state, restsOn, since, how, visible);
    }
}
