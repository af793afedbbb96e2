package nl.mbtregister.access;

import java.time.Instant;
import java.util.UUID;

/**
 * A session of one's own, as its owner sees it.
 *
 * @param device what the browser says it is, shortened; nobody proved it
 * @param present the one in which this is asked
 */
public record OwnSession(UUID id, String device, Instant since, Instant seen, boolean present) {}
