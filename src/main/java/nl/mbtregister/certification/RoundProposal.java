package nl.mbtregister.certification;

import java.time.Instant;
import java.time.LocalDate;
import nl.mbtregister.criteria.rules.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What one of the body proposes.
 *
 * @param reckoned what the thresholds say
 * @param reason why it departs from that; may be empty when it does not
 * @param pointsDue day by which open points are mended; null unless there are conditions
 * @param by as the journal names them
 * @param name of whoever proposes; null when that is nobody any more
 */
public record RoundProposal(
        Outcome outcome,
        Outcome reckoned,
        String reason,
        @Nullable LocalDate pointsDue,
        Instant at,
        String by,
        @Nullable String name) {}
