package nl.mbtregister.client;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.mbtregister.client.rules.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A system that asks in the name of an institution.
 *
 * @param endedAt null while it has not been ended
 * @param keys that count, the present one first; none when it has been ended
 */
public record ApiClient(
        long id,
        String name,
        Set<Scope> scopes,
        Instant madeAt,
        @Nullable Instant endedAt,
        List<Key> keys) {
    public ApiClient {
        scopes = Set.copyOf(scopes);
        keys = List.copyOf(keys);
    }

    /**
     * A key that counts.
     *
     * @param hint its last signs
     * @param endsAt null for the present one
     * @param lastUsedAt null when it was never used
     */
    public record Key(
            String hint,
            Instant madeAt,
            @Nullable Instant endsAt,
            @Nullable Instant lastUsedAt) {}

    /** Whether a key counts beside the present one. */
    public boolean rotating() {
        return keys.size() > 1;
    }
}
