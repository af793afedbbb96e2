package nl.mbtregister.certification;

import java.time.Instant;
import nl.mbtregister.certification.rules.AuditScore;
import org.jspecify.annotations.Nullable;

/**
 * A score of the auditors, as it stands.
 *
 * @param savedBy name of who saved it last; null when that is nobody any more
 * @param version 1 after it was first saved
 */
public record RoundScore(
        AuditScore score, Instant savedAt, @Nullable String savedBy, int version) {}
