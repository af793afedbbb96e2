package nl.mbtregister.rulebook.rules;

import java.util.List;
import java.util.Optional;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.kernel.Wording;
import org.jspecify.annotations.Nullable;

/**
 * How long a registration lasts and when it can be renewed (domain 3.3).
 *
 * @param cycles one for each title
 * @param opensMonths months before the end from which renewal can be asked for
 * @param earliestYears years after the start from which it can be asked for earlier than that
 * @param supervisorRenewsSpecialist whether renewing the supervisor title renews the specialist title with it
 * @param repeatCountsOnce whether a course that was followed again counts once in a registration period
 * @param carryOver most points above what was asked for that count in the next registration period as well
 */
public record RenewalRules(
        List<Cycle> cycles,
        Figure opensMonths,
        Figure earliestYears,
        Choice supervisorRenewsSpecialist,
        Choice repeatCountsOnce,
        Figure carryOver) {

    public RenewalRules {
        cycles = List.copyOf(cycles);
    }

    /** @param years length of a registration period; null when a registration has no end */
    public record Cycle(Title title, @Nullable Figure years, Wording text, Citation citation) {}

    /** Years that a registration lasts; empty when it has no end. */
    public Optional<Figure> years(Title title) {
        return cycles.stream()
                .filter(cycle -> cycle.title() == title && cycle.years() != null)
                .map(Cycle::years)
                .findFirst();
    }
}
