package nl.mbtregister.certification;

import java.util.List;
import java.util.Map;
import nl.mbtregister.certification.rules.FindingScope;
import nl.mbtregister.certification.rules.Likelihood;
import nl.mbtregister.criteria.rules.Weighed;
import org.jspecify.annotations.Nullable;

/**
 * What a report says, built from the data.
 *
 * @param weighed points of each domain, by the scores of the auditors
 * @param others mean percentage of the other programmes by the code of the domain; empty when they are too few to stay unknown
 * @param auditors their names
 * @param visit null when there was none
 */
public record ReportView(
        AuditFile file,
        Weighed weighed,
        Map<String, Integer> others,
        List<AuditFinding> findings,
        List<String> auditors,
        @Nullable PlannedVisit visit) {

    public AuditedRound round() {
        return file.round();
    }

    /** Findings of that place in the table. */
    public List<AuditFinding> at(Likelihood likelihood, FindingScope scope) {
        return findings.stream()
                .filter(one ->
                        one.words().likelihood() == likelihood && one.words().scope() == scope)
                .toList();
    }

    /** Comments that the auditors still have to answer. */
    public long unanswered() {
        return findings.stream()
                .map(AuditFinding::comment)
                .filter(comment -> comment != null && comment.waits())
                .count();
    }
}
