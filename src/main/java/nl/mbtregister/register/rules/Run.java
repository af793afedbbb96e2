package nl.mbtregister.register.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import org.jspecify.annotations.Nullable;

/** A title held without a break, however many decisions it took. */
public record Run(
        Title title,
        Period days,
        @Nullable Ending ending,
        @Nullable LocalDate visibleUntil) {

    /** @param periods of one person, each title's in order of time */
    static List<Run> of(List<TitlePeriod> periods) {
        var runs = new ArrayList<Run>();
        for (var period : periods) {
            var continues = !runs.isEmpty()
                    && runs.getLast().title == period.title()
                    && runs.getLast().days.from().equals(period.since());
            if (continues) {
                runs.removeLast();
            }
            var days = new Period(period.since(), period.days().end());
            runs.add(new Run(period.title(), days, period.ending(), period.visibleUntil()));
        }
        return runs;
    }
}
