package nl.mbtregister.journal.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import nl.mbtregister.journal.rules.Fault.Kind;
import nl.mbtregister.journal.rules.StoredRow.Seal;

/**
 * Walks over the whole chain, first to last, and says what is wrong where. After a fault it goes on from what is stored,
 * so that one fault does not condemn every row behind it.
 */
public final class ChainCheck {
    /** More than this are counted and not listed. */
    public static final int LISTED = 1_000;

    private final Set<Long> erased;
    private final Instant sealedBefore;
    private final TreeMap<Long, List<Hash>> checkpoints = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private long faultCount;
    private long rows;
    private Checkpoint end = new Checkpoint(0, Hash.START);
    private boolean predecessorKnown = true;

    /**
     * @param erased positions whose content an act in the chain erased
     * @param checkpoints how the chain stood earlier, in any order
     * @param sealedBefore every row written before this instant must have its seal
     */
    public ChainCheck(Set<Long> erased, List<Checkpoint> checkpoints, Instant sealedBefore) {
        this.erased = Set.copyOf(erased);
        this.sealedBefore = sealedBefore;
        checkpoints.forEach(point -> this.checkpoints
                .computeIfAbsent(point.position(), position -> new ArrayList<>(1))
                .add(point.chainHash()));
        compare(end);
    }

    /** Sealed rows by position, then the unsealed ones in any order. */
    public void accept(StoredRow stored) {
        rows++;
        Seal seal = stored.seal();
        if (seal == null) {
            acceptUnsealed(stored);
            return;
        }
        for (long gap = end.position() + 1; gap < seal.position(); gap++) {
            report(Kind.ROW_DELETED, gap);
            predecessorKnown = false;
        }
        checkOwn(stored, seal.position());
        if (predecessorKnown && !end.chainHash().followedBy(stored.rowHash()).equals(seal.chainHash())) {
            report(Kind.OUT_OF_ORDER, seal.position());
        }
        predecessorKnown = true;
        end = new Checkpoint(seal.position(), seal.chainHash());
        compare(end);
    }

    /** To be asked once, after the last row. */
    public Verdict verdict() {
        checkpoints.tailMap(end.position(), false).keySet().forEach(position -> report(Kind.TAIL_CUT, position));
        return new Verdict(rows, end, faultCount, List.copyOf(faults));
    }

    private void acceptUnsealed(StoredRow stored) {
        if (stored.row().at().isBefore(sealedBefore)) {
            report(Kind.UNSEALED, stored.id());
        }
    }

    private void checkOwn(StoredRow stored, long position) {
        if (!stored.row().hash().equals(stored.rowHash())) {
            report(Kind.ROW_CHANGED, position);
        }
        Content content = stored.content();
        if (content == null) {
            if (!erased.contains(position)) {
                report(Kind.CONTENT_DELETED, position);
            }
        } else if (!content.commitment().equals(stored.row().commitment())) {
            report(Kind.CONTENT_CHANGED, position);
        }
    }

    private void compare(Checkpoint reached) {
        for (Hash known : checkpoints.getOrDefault(reached.position(), List.of())) {
            if (!known.equals(reached.chainHash())) {
                report(Kind.REWRITTEN, reached.position());
            }
        }
    }

    private void report(Kind kind, long position) {
        faultCount++;
        if (faults.size() < LISTED) {
            faults.add(new Fault(kind, position));
        }
    }
}
