package nl.mbtregister.certification;

import java.time.LocalDate;
import java.util.Map;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.criteria.rules.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * One criterion of a round with its answer.
 *
 * @param answer null while nobody saved one
 * @param evidence of the institution, and whether it shows this criterion
 * @param before code of the criterion before it among those that this person may see; null for the first
 * @param after of the one after it
 */
public record CriterionFile(
        OwnRound own,
        CriteriaLibrary library,
        Criterion criterion,
        @Nullable RoundAnswer answer,
        Map<EvidencePiece, Boolean> evidence,
        @Nullable String before,
        @Nullable String after,
        LocalDate today) {

    public boolean writable() {
        return own.writes(criterion.domain());
    }

    public int seen() {
        return answer == null ? 0 : answer.version();
    }
}
