package nl.mbtregister.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Job;
import nl.mbtregister.platform.Role;
import nl.mbtregister.register.rules.Act;
import nl.mbtregister.register.rules.Basis;
import nl.mbtregister.register.rules.Draft;

/** Enters the end of every measure whose last day has passed; the public was told so from that day by itself. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class EndingMeasures implements Job {
    @Inject
    private Registrants registrants;

    @Inject
    private Entries entries;

    @Inject
    private PublishingEntries publishing;

    @Override
    public String name() {
        return "register-measures-end";
    }

    /** @return measures ended; those whose end was entered before do not count */
    @Override
    @Transactional
    public long runFor(LocalDate day) {
        var people = registrants.measuresEndedBy(day).stream()
                .map(Registrants.Overdue::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        people.forEach(registrants::lock);
        // under the lock once more: meanwhile somebody may have entered an end or annulled the measure
        var overdue = registrants.measuresEndedBy(day).stream()
                .filter(measure -> people.contains(measure.person()))
                .toList();
        overdue.forEach(this::end);
        return overdue.size();
    }

    private void end(Registrants.Overdue overdue) {
        var imposed = entries.of(overdue.person()).stream()
                .filter(entry -> entry.id() == overdue.measure())
                .findFirst()
                .orElseThrow();
        var act = new Act.MeasureEnded(overdue.measure());
        publishing.publishAsFound(
                overdue.person(), List.of(Draft.of(overdue.end(), Basis.SWEEP, name(), imposed.edition(), act)));
    }
}
