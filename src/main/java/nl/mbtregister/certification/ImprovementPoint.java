package nl.mbtregister.certification;

import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.certification.rules.FindingKind;
import nl.mbtregister.certification.rules.ImprovementState;
import nl.mbtregister.certification.rules.ImprovementTerm;
import org.jspecify.annotations.Nullable;

/**
 * Something that a decided round left to be improved.
 *
 * @param day on which it is looked at
 * @param code of the criterion
 * @param number of the finding; 0 where the decision left a criterion open without one
 * @param statement what was found; empty where there is no finding
 * @param asked function of who mends it, by the auditors; empty where there is no finding
 * @param due last day, by the auditors or the decision
 * @param plan null while there is none
 * @param proofs what it is shown with: as it was when it was closed, else as it is now
 */
public record ImprovementPoint(
        LocalDate day,
        String code,
        int number,
        FindingKind kind,
        String statement,
        String asked,
        LocalDate due,
        @Nullable ImprovementPlan plan,
        List<ImprovementProof> proofs) {

    public ImprovementPoint {
        proofs = List.copyOf(proofs);
    }

    /** As addresses call it: A1-3. */
    public String key() {
        return code + "-" + number;
    }

    public boolean closed() {
        return plan != null && plan.closedAt() != null;
    }

    public ImprovementState state() {
        return ImprovementState.of(plan != null, !proofs.isEmpty(), closed());
    }

    public ImprovementTerm term() {
        return new ImprovementTerm(due, plan == null ? null : plan.due(), closed());
    }

    public boolean overdue() {
        return term().overdue(day);
    }

    /** Version of the plan on which a new one builds; 0 is none. */
    public int seen() {
        return plan == null ? 0 : plan.version();
    }
}
