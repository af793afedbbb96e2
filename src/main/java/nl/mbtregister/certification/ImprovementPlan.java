package nl.mbtregister.certification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the programme mends something.
 *
 * @param owner account of who does
 * @param ownerName null when that is nobody any more
 * @param closedAt null while it is not closed
 * @param closer who closed it; null for nobody
 */
public record ImprovementPlan(
        long owner,
        @Nullable String ownerName,
        String measure,
        LocalDate due,
        @Nullable Instant closedAt,
        @Nullable String closer,
        int version) {}
