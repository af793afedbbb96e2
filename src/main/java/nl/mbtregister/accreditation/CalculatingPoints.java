package nl.mbtregister.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.rulebook.PublishedRulebook;
import nl.mbtregister.rulebook.rules.Edition;
import nl.mbtregister.rulebook.rules.accreditation.Part;

/** Anybody sees how many points a programme is worth, by the rules of today, and how they add up. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class CalculatingPoints {
    @Inject
    private PublishedRulebook rulebook;

    @Inject
    private Time time;

    public Calculation sum(List<Part> programme) {
        Edition edition = accrediting(time.today());
        return new Calculation(
                edition.from(), Objects.requireNonNull(edition.accreditation()).sum(programme));
    }

    /** The newest edition in force that says how points are reckoned; before the first such one, that one. */
    private Edition accrediting(LocalDate day) {
        List<Edition> accrediting = rulebook.rulebook().editions().stream()
                .filter(edition -> edition.accreditation() != null)
                .toList();
        return accrediting.reversed().stream()
                .filter(edition -> !edition.from().isAfter(day))
                .findFirst()
                .orElseGet(accrediting::getFirst);
    }
}
