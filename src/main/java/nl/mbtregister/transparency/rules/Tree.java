package nl.mbtregister.transparency.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * The shape of a Merkle tree over a growing list, and which parts of it prove what (RFC 6962, 2.1; RFC 9162, 2.1). Which
 * hashes those parts have is looked up elsewhere.
 */
public final class Tree {
    private Tree() {}

    /** The leaves from one up to and without another; {@code from} is a multiple of the largest power of two that fits in. */
    public record Range(long from, long to) {}

    /** A subtree without a gap: its height, and how many of that height stand before it. */
    public record Node(int level, long position) {}

    /** The subtrees without a gap of which a range consists, the largest first. */
    public static List<Node> nodes(Range range) {
        List<Node> nodes = new ArrayList<>();
        long from = range.from;
        while (from < range.to) {
            int level = Math.min(
                    from == 0 ? Long.SIZE : Long.numberOfTrailingZeros(from),
                    Long.SIZE - 1 - Long.numberOfLeadingZeros(range.to - from));
            nodes.add(new Node(level, from >> level));
            from += 1L << level;
        }
        return nodes;
    }

    /** What proves that a leaf stands in a tree of that size, from the leaf up. */
    public static List<Range> inclusion(long leaf, long size) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("no leaf " + leaf + " in a tree of " + size);
        }
        List<Range> proof = new ArrayList<>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long half = from + half(to - from);
            proof.addFirst(leaf < half ? new Range(half, to) : new Range(from, half));
            if (leaf < half) {
                to = half;
            } else {
                from = half;
            }
        }
        return proof;
    }

    /** What proves that a tree of {@code size} begins with all that was in the tree of {@code earlier}. */
    public static List<Range> consistency(long earlier, long size) {
        if (earlier < 0 || earlier > size) {
            throw new IllegalArgumentException("a tree of " + size + " does not begin with one of " + earlier);
        }
        List<Range> proof = new ArrayList<>();
        if (earlier == 0 || earlier == size) {
            return proof;
        }
        long from = 0;
        long to = size;
        while (to != earlier) {
            long half = from + half(to - from);
            boolean left = earlier <= half;
            proof.addFirst(left ? new Range(half, to) : new Range(from, half));
            if (left) {
                to = half;
            } else {
                from = half;
            }
        }
        if (from > 0) {
            proof.addFirst(new Range(from, to));
        }
        return proof;
    }

    /** The largest power of two below a size of at least 2. */
    private static long half(long size) {
        return Long.highestOneBit(size - 1);
    }
}
