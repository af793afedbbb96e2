package nl.mbtregister.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.certification.rules.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What was decided.
 *
 * @param reason why it departs from the thresholds; may be empty when it does not
 * @param open what has to be mended; empty unless there are conditions
 * @param pointsDue day by which it is mended
 */
public record RoundDecision(
        Verdict verdict,
        String reason,
        Instant at,
        List<String> open,
        @Nullable LocalDate pointsDue) {

    public RoundDecision {
        open = List.copyOf(open);
    }
}
