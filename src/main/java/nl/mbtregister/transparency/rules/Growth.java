package nl.mbtregister.transparency.rules;

import java.util.ArrayList;
import java.util.List;
import nl.mbtregister.transparency.rules.Tree.Node;
import nl.mbtregister.transparency.rules.Tree.Range;

/** A tree that grows leaf by leaf: it knows the subtrees of which it consists, and tells which ones each leaf completes. */
public final class Growth {
    private final List<byte[]> peaks;
    private long size;

    /** @param peaks the hashes of the subtrees of a tree of this size, the largest first */
    public Growth(long size, List<byte[]> peaks) {
        if (Tree.nodes(new Range(0, size)).size() != peaks.size()) {
            throw new IllegalArgumentException("a tree of " + size + " does not consist of " + peaks.size());
        }
        this.size = size;
        this.peaks = new ArrayList<>(peaks);
    }

    public Growth() {
        this(0, List.of());
    }

    /** A subtree without a gap and its hash. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Grown(Node node, byte[] hash) {}

    /** @return the leaf itself, and every subtree that it completes, from below */
    public List<Grown> add(byte[] leaf) {
        List<Grown> grown = new ArrayList<>();
        grown.add(new Grown(new Node(0, size), leaf));
        byte[] hash = leaf;
        int level = 0;
        for (long left = size; (left & 1) == 1; left >>= 1) {
            hash = Hashes.node(peaks.removeLast(), hash);
            level++;
            grown.add(new Grown(new Node(level, left >> 1), hash));
        }
        peaks.add(hash);
        size++;
        return grown;
    }

    public long size() {
        return size;
    }

    public byte[] root() {
        return Hashes.root(peaks);
    }
}
