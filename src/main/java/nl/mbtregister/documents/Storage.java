package nl.mbtregister.documents;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Where the contents of documents are kept, under keys that say nothing. What is kept never changes. */
interface Storage {
    /** Keeps it for good: when this returns, it survives a loss of power. */
    void put(UUID key, byte[] content);

    /** @throws IllegalStateException when there is nothing under this key, or when it is not what was put there */
    byte[] get(UUID key);

    /**
     * Clears away what nothing refers to.
     *
     * @param before what was put later stays in any case
     * @param known those of some keys that are still referred to
     * @return how many were cleared away
     */
    long sweep(Instant before, Function<Collection<UUID>, Set<UUID>> known);
}
