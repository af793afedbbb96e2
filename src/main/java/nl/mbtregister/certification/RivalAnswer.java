package nl.mbtregister.certification;

import java.time.Instant;
import nl.mbtregister.certification.rules.SelfScore;
import org.jspecify.annotations.Nullable;

/** What somebody else saved of the same criterion at the same time. */
public record RivalAnswer(
        long id, SelfScore score, Instant savedAt, @Nullable String savedBy) {}
