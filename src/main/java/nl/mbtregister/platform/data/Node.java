package nl.mbtregister.platform.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A piece of a JSON file that remembers on which line it stands. */
public sealed interface Node {
    long line();

    /** @param members by name, in the order of the file */
    record Members(long line, Map<String, Node> members) implements Node {}

    record Items(long line, List<Node> items) implements Node {}

    record Text(long line, String text) implements Node {}

    record Numeral(long line, BigDecimal number) implements Node {}

    record Truth(long line, boolean yes) implements Node {}
}
