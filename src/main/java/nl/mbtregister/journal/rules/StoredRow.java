package nl.mbtregister.journal.rules;

import org.jspecify.annotations.Nullable;

/**
 * A row as found in the database, to be believed only after checking.
 *
 * @param id the database's own number of the row, to find it back
 * @param rowHash the hash of {@code row} as stored
 * @param seal the place in the chain, or null while not sealed
 * @param content the personal part, or null when it is gone
 */
public record StoredRow(
        long id,
        Row row,
        Hash rowHash,
        @Nullable Seal seal,
        @Nullable Content content) {

    /** @param position 1 for the first row of the chain */
    public record Seal(long position, Hash chainHash) {}
}
