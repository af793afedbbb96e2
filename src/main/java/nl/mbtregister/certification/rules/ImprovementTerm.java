package nl.mbtregister.certification.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when something is improved.
 *
 * @param asked last day by the auditors or the decision
 * @param planned last day by the programme itself; null while it has no plan
 */
public record ImprovementTerm(LocalDate asked, @Nullable LocalDate planned, boolean closed) {

    public LocalDate until() {
        return planned == null ? asked : planned;
    }

    public boolean overdue(LocalDate day) {
        return !closed && day.isAfter(until());
    }

    /** Whether the programme takes longer than was asked. */
    public boolean late() {
        return until().isAfter(asked);
    }
}
