package nl.mbtregister.journal;

import java.util.ArrayList;
import java.util.List;
import nl.mbtregister.journal.rules.Checkpoint;
import nl.mbtregister.journal.rules.Hash;

/** New links for the end of the chain, as three columns of equal length. */
final class Links {
    final List<Long> ids = new ArrayList<>();
    final List<Long> positions = new ArrayList<>();
    final List<byte[]> hashes = new ArrayList<>();
    private Checkpoint end;

    Links(Checkpoint end) {
        this.end = end;
    }

    void add(long id, Hash rowHash) {
        end = new Checkpoint(end.position() + 1, end.chainHash().followedBy(rowHash));
        ids.add(id);
        positions.add(end.position());
        hashes.add(end.chainHash().bytes());
    }
}
