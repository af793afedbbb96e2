package nl.mbtregister.renewal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person asked and confirmed.
 *
 * @param requests for more time, the newest first
 * @param confirmed the last year of a confirmation of data; null for none
 */
record OwnRequests(List<TimeRequest> requests, @Nullable Integer confirmed) {}
