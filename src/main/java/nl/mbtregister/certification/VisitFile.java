package nl.mbtregister.certification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mbtregister.criteria.rules.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * A visit with what was noted at it.
 *
 * @param visit null while none is planned
 * @param sampled what is looked for in each file of the sample
 * @param seen by the counter of the file the codes that were seen in it
 */
public record VisitFile(
        AuditedRound round,
        @Nullable PlannedVisit visit,
        List<Criterion> sampled,
        Map<Integer, Set<String>> seen,
        List<Said> said,
        List<Criterion> criteria) {

    /**
     * What somebody said.
     *
     * @param who function, never a name
     * @param code the criterion it speaks of; empty for none
     */
    public record Said(String who, String code, String said, Instant at) {}

    /** Files of the sample in which this was seen. */
    public long count(String code) {
        return seen.values().stream().filter(codes -> codes.contains(code)).count();
    }
}
