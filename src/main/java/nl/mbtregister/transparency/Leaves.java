package nl.mbtregister.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.HexFormat;
import java.util.List;
import nl.mbtregister.platform.Sql;
import nl.mbtregister.transparency.rules.Growth.Grown;
import nl.mbtregister.transparency.rules.Leaf;
import nl.mbtregister.transparency.rules.Tree;
import nl.mbtregister.transparency.rules.Tree.Node;
import nl.mbtregister.transparency.rules.Tree.Range;
import org.jspecify.annotations.Nullable;

/** The SQL of the leaves, of what opens them and of the tree above them. */
@ApplicationScoped
class Leaves {
    /** One who adds at a time in the whole database. */
    private static final long ADDING = 0x6d62_746c_6f67L;

    @Inject
    private Sql sql;

    /** An entry that has no leaf yet. */
    record Waiting(long person, long entry) {}

    /** A leaf to be added. */
    @SuppressWarnings("ArrayRecordComponent") // on its way to the database, never compared
    record Fresh(long position, Waiting of, Leaf leaf, byte[] secret, String number, List<Grown> grown) {}

    /** A leaf as it lies in the database, with what opens it where that is still there. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Kept(
            long position,
            Waiting of,
            Leaf leaf,
            byte @Nullable [] secret,
            @Nullable String number) {}

    /** False when another is at it; then the work is left to that one. */
    boolean isMine() {
        return sql.all("select pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), ADDING)
                .getFirst();
    }

    long size() {
        return sql.all("select coalesce(max(position) + 1, 0) from log_leaf", row -> row.getLong(1))
                .getFirst();
    }

    /** The next ones, in the order of their numbers; entries about one person are recorded in that order. */
    List<Waiting> waiting(int limit) {
        return sql.all(
                "select person_id, entry_id from log_waiting order by entry_id, person_id limit ?",
                row -> new Waiting(row.getLong(1), row.getLong(2)),
                limit);
    }

    void settled(List<Waiting> waiting) {
        sql.change(
                "delete from log_waiting w using unnest(?, ?) as d (person, entry)"
                        + " where w.person_id = d.person and w.entry_id = d.entry",
                waiting.stream().map(Waiting::person).toList(),
                waiting.stream().map(Waiting::entry).toList());
    }

    void add(List<Fresh> leaves) {
        StringBuilder rows = new StringBuilder();
        StringBuilder secrets = new StringBuilder();
        StringBuilder nodes = new StringBuilder();
        for (Fresh fresh : leaves) {
            line(
                    rows,
                    fresh.position,
                    fresh.of.person,
                    fresh.of.entry,
                    "\\\\x" + fresh.leaf.fact(),
                    "\\\\x" + fresh.leaf.rest());
            line(secrets, fresh.position, bytes(fresh.secret), fresh.number);
            fresh.grown.forEach(
                    grown -> line(nodes, grown.node().level(), grown.node().position(), bytes(grown.hash())));
        }
        copy("log_leaf (position, person_id, entry_id, fact, rest)", rows);
        copy("log_secret (position, secret, number)", secrets);
        copy("log_node (level, position, hash)", nodes);
    }

    /** The hashes of the subtrees of a range, as {@link Tree#nodes} has them. */
    List<byte[]> hashes(Range range) {
        return hashes(Tree.nodes(range));
    }

    /** The hash of each, in the same order. */
    List<byte[]> hashes(List<Node> nodes) {
        List<byte[]> hashes = sql.all(
                "select hash from unnest(?, ?) with ordinality as w (level, position, place)"
                        + " join log_node n on n.level = w.level and n.position = w.position order by w.place",
                row -> row.getBytes(1),
                nodes.stream().map(node -> (long) node.level()).toList(),
                nodes.stream().map(Node::position).toList());
        if (hashes.size() != nodes.size()) {
            throw new IllegalStateException("the log has lost subtrees among " + nodes);
        }
        return hashes;
    }

    /** From a position on, in order. */
    List<Kept> from(long position, int limit) {
        return kept("where l.position >= ? order by l.position limit ?", position, limit);
    }

    /** Of one person. */
    List<Kept> of(List<Long> entries, long before) {
        return kept("where l.entry_id = any (?) and l.position < ? order by l.position", entries, before);
    }

    /** The subtrees that lie wholly among the first leaves, and end among those from a position on. */
    List<Grown> nodes(long from, long to) {
        return sql.all(
                "select n.level, n.position, n.hash from generate_series(0, 62) as h (level) join log_node n"
                        + " on n.level = h.level and n.position >= (?::bigint >> h.level)"
                        + " and n.position < (?::bigint >> h.level) order by n.level, n.position",
                row -> new Grown(new Node(row.getInt(1), row.getLong(2)), row.getBytes(3)),
                from,
                to);
    }

    /** Entries that have neither a leaf nor a place among those that wait for one. */
    long forgotten() {
        return sql.all(
                        "select count(*) from register_entry e"
                                + " left join log_leaf l on l.person_id = e.person_id and l.entry_id = e.id"
                                + " left join log_waiting w on w.person_id = e.person_id and w.entry_id = e.id"
                                + " where l.position is null and w.entry_id is null",
                        row -> row.getLong(1))
                .getFirst();
    }

    private List<Kept> kept(String where, Object... values) {
        return sql.all(
                "select l.position, l.person_id, l.entry_id, encode(l.fact, 'hex'), encode(l.rest, 'hex'), s.secret,"
                        + " s.number from log_leaf l left join log_secret s on s.position = l.position " + where,
                row -> new Kept(
                        row.getLong(1),
                        new Waiting(row.getLong(2), row.getLong(3)),
                        new Leaf(row.getString(4), row.getString(5)),
                        row.getBytes(6),
                        row.getString(7)),
                values);
    }

    private void copy(String into, StringBuilder lines) {
        sql.copy(
                "copy " + into + " from stdin",
                new ByteArrayInputStream(lines.toString().getBytes(UTF_8)));
    }

    /** In the text form of PostgreSQL; numbers, hexadecimal digits and registration numbers need no escape. */
    private static void line(StringBuilder lines, Object... values) {
        for (int i = 0; i < values.length; i++) {
            lines.append(i == 0 ? "" : "\t").append(values[i]);
        }
        lines.append('\n');
    }

    private static String bytes(byte[] bytes) {
        return "\\\\x" + HexFormat.of().formatHex(bytes);
    }
}
