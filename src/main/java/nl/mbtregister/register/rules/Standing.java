package nl.mbtregister.register.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import org.jspecify.annotations.Nullable;

/**
 * What the public may read about a person on a day. It holds nothing that is not public: no ground of a postponement, no
 * reason of an end.
 *
 * @param status null when nothing is shown: never registered by that day, dead, or ended longer ago than is shown
 * @param titles those held, then those ended that are still shown, each in the order of {@link Title}
 * @param annotations of the titles held, on that day
 * @param measures in force on that day
 */
public record Standing(
        @Nullable Status status,
        List<TitleStanding> titles,
        List<AnnotationPeriod> annotations,
        List<Measure> measures) {
    public static final Standing NOTHING = new Standing(null, List.of(), List.of(), List.of());

    /** @param days the unbroken run: "since" is its first day, "valid through" its last, empty while none is known */
    public record TitleStanding(Title title, Period days, Status status) {}

    public boolean shown() {
        return status != null;
    }

    /** True while at least one title is held, also under a suspension. */
    public boolean registered() {
        return titles.stream().anyMatch(Standing::held);
    }

    /** For {@link Status#ENDED} and {@link Status#REMOVED}: the first day on which it was so. */
    public Optional<LocalDate> endedOn() {
        return titles.stream()
                .filter(title -> title.status() == status && !held(title))
                .map(title -> title.days().end())
                .max(LocalDate::compareTo);
    }

    private static boolean held(TitleStanding title) {
        return title.status() != Status.ENDED && title.status() != Status.REMOVED;
    }
}
