package nl.mbtregister.transparency.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.mbtregister.transparency.rules.Tree.Node;
import nl.mbtregister.transparency.rules.Tree.Range;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TreeTest {
    private static final HexFormat HEX = HexFormat.of();

    /** The leaves and the roots of the reference test of Certificate Transparency, whose trees RFC 6962 describes. */
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    @DisplayName("transparency.R2 the trees have the roots that the reference test of RFC 6962 gives")
    void roots_are_those_of_the_reference_test() {
        Growth growth = new Growth();
        assertThat(HEX.formatHex(growth.root()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (int i = 0; i < LEAVES.size(); i++) {
            growth.add(Hashes.of(new byte[] {0}, HEX.parseHex(LEAVES.get(i))));
            assertThat(HEX.formatHex(growth.root())).as("%d leaves", i + 1).isEqualTo(ROOTS.get(i));
        }
    }

    @Test
    @DisplayName("transparency.R2 however the tree grew, its root is that of the definition, and so are its proofs")
    void growth_and_proofs_follow_the_definition() {
        Growth growth = new Growth();
        Map<Node, byte[]> nodes = new HashMap<>();
        List<byte[]> leaves = new ArrayList<>();
        for (int size = 1; size <= 70; size++) {
            leaves.add(Hashes.leaf("leaf " + size));
            growth.add(leaves.getLast()).forEach(grown -> nodes.put(grown.node(), grown.hash()));
            assertThat(growth.root()).isEqualTo(defined(leaves));
            List<byte[]> peaks =
                    Tree.nodes(new Range(0, size)).stream().map(nodes::get).toList();
            assertThat(new Growth(size, peaks).root()).isEqualTo(growth.root());
            for (int other = 0; other < size; other++) {
                for (Range range : Tree.inclusion(other, size)) {
                    assertThat(rooted(range, nodes))
                            .isEqualTo(defined(leaves.subList((int) range.from(), (int) range.to())));
                }
                for (Range range : Tree.consistency(other, size)) {
                    assertThat(rooted(range, nodes))
                            .isEqualTo(defined(leaves.subList((int) range.from(), (int) range.to())));
                }
            }
        }
    }

    @Test
    @DisplayName("transparency.R3 the two halves of a leaf open apart, and neither shows what it is about")
    void halves_open_apart() {
        byte[] secret = Hashes.of("secret".getBytes(UTF_8));
        Fact fact = new Fact("{\"number\":\"20481357\"}", "{\"by\":\"somebody\"}");
        Leaf leaf = Leaf.of(fact, secret);
        assertThat(leaf.content()).doesNotContain("20481357").doesNotContain("somebody");
        assertThat(leaf.fact())
                .isEqualTo(HEX.formatHex(
                        Hashes.of(Leaf.openSalt(secret), fact.open().getBytes(UTF_8))));
        assertThat(leaf.rest())
                .isNotEqualTo(HEX.formatHex(
                        Hashes.of(Leaf.openSalt(secret), fact.rest().getBytes(UTF_8))));
        assertThat(Leaf.of(fact, Hashes.of("another".getBytes(UTF_8))).fact()).isNotEqualTo(leaf.fact());
    }

    @Test
    @DisplayName("transparency.R3 a fact is written in one way, whatever stands in it")
    void a_fact_is_written_in_one_way() {
        assertThat(CanonicalJson.of(Map.of("b", "\"\\\n\u0001\u00e9", "a", "1")))
                .isEqualTo("{\"a\":\"1\",\"b\":\"\\\"\\\\\\n\\u0001\u00e9\"}");
    }

    private static byte[] rooted(Range range, Map<Node, byte[]> nodes) {
        return Hashes.root(Tree.nodes(range).stream().map(nodes::get).toList());
    }

    /** RFC 9162, 2.1.1, word for word. */
    private static byte[] defined(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int k = Integer.highestOneBit(leaves.size() - 1);
        return Hashes.of(new byte[] {1}, defined(leaves.subList(0, k)), defined(leaves.subList(k, leaves.size())));
    }
}
