package nl.mbtregister.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.Basis;
import nl.mbtregister.register.rules.Draft;
import org.jspecify.annotations.Nullable;

/** The ends of measures of some people, in a transaction of its own: done whole or not at all. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class EndingPortion {
    @Inject
    private Registrants registrants;

    @Inject
    private Entries entries;

    @Inject
    private PublishingEntries publishing;

    /** @param last the next portion begins behind this person; null when there is none */
    public record Ended(int measures, @Nullable Long last) {}

    /**
     * @param after the portion begins behind this person
     * @param people for how many
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Ended end(LocalDate day, long after, int people) {
        var found = registrants.measuresEndedBy(day, after, people).stream()
                .map(Registrants.Overdue::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (found.isEmpty()) {
            return new Ended(0, null);
        }
        found.forEach(registrants::lock);
        // under the lock once more: meanwhile somebody may have entered an end or annulled the measure
        List<Registrants.Overdue> overdue = registrants.measuresEndedBy(day, after, people).stream()
                .filter(measure -> found.contains(measure.person()))
                .toList();
        overdue.forEach(this::end);
        return new Ended(overdue.size(), found.getLast());
    }

    private void end(Registrants.Overdue overdue) {
        var imposed = entries.of(overdue.person()).stream()
                .filter(entry -> entry.id() == overdue.measure())
                .findFirst()
                .orElseThrow();
        var act = new Act.MeasureEnded(overdue.measure());
        publishing.publishAsFound(
                overdue.person(),
                List.of(Draft.of(overdue.end(), Basis.SWEEP, EndingMeasures.JOB, imposed.edition(), act)));
    }
}
