package nl.mbtregister.certification;

import java.util.List;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A round as it lies before the body that decides.
 *
 * @param reckoned what the thresholds say
 * @param open what would have to be mended for a certificate with conditions
 * @param proposal null while nobody proposed anything
 * @param decision null while nothing was decided
 * @param mayDecide whether the caller may decide on the proposal: somebody else made it
 */
public record DecisionFile(
        ReportView view,
        Outcome reckoned,
        List<Criterion> open,
        List<KeptReport> reports,
        @Nullable RoundProposal proposal,
        @Nullable RoundDecision decision,
        boolean mayDecide) {
    public DecisionFile {
        open = List.copyOf(open);
        reports = List.copyOf(reports);
    }
}
