package nl.mbtregister.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import nl.mbtregister.signing.TestKeys;
import nl.mbtregister.transparency.rules.Growth;
import nl.mbtregister.transparency.rules.Hashes;
import nl.mbtregister.transparency.rules.Head;
import nl.mbtregister.transparency.rules.Tree;
import nl.mbtregister.transparency.rules.Tree.Node;
import nl.mbtregister.transparency.rules.Tree.Range;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VerifierTest {
    private static final String ORIGIN = "register.example/log";
    private static final Instant AT = Instant.parse("2026-11-25T03:00:00Z");

    private final Verifier verifier = new Verifier();
    private final TestKeys keys = new TestKeys();
    private final SplittableRandom random = new SplittableRandom(9162);

    @Test
    @DisplayName("transparency.R6 the program of one file proves that a log goes on from any earlier one, and no other")
    void consistency_is_proven_for_every_size() {
        Map<Node, byte[]> nodes = new HashMap<>();
        List<String> heads = new ArrayList<>();
        Growth growth = new Growth();
        heads.add("");
        for (int size = 1; size <= 33; size++) {
            growth.add(Hashes.leaf("leaf " + size)).forEach(grown -> nodes.put(grown.node(), grown.hash()));
            heads.add(head(size, growth.root()));
        }
        for (int size = 1; size <= 33; size++) {
            int earlier = 1 + random.nextInt(size);
            String proof = Tree.consistency(earlier, size).stream()
                    .map(range -> base64(range, nodes))
                    .collect(Collectors.joining("\n"));
            assertThat(check("consistency", heads.get(earlier), heads.get(size), proof))
                    .as("%d in %d", earlier, size)
                    .startsWith("0 ");
            String rewritten = head(earlier, Hashes.leaf("another past"));
            assertThat(check("consistency", rewritten, heads.get(size), proof)).startsWith("1 ");
            assertThat(check(
                            "consistency",
                            heads.get(earlier),
                            heads.get(size),
                            proof + "\n" + base64(new Range(0, 1), nodes)))
                    .startsWith("1 ");
        }
    }

    @Test
    @DisplayName("transparency.R5 a head counts when one of the keys signed it, also when a mail spread its lines")
    void a_head_is_checked_by_its_signature() {
        String head = head(5, Hashes.leaf("root"));
        assertThat(check("head", head)).isEqualTo("0 Signed: 5 leaves, time 2026-11-25T03:00:00Z\n");
        assertThat(check("head", head.replace("\n", "\r\n\r\n  "))).startsWith("0 ");
        assertThat(check("head", head.replace("\n5\n", "\n6\n"))).startsWith("1 ");
        assertThat(check("head", head.replace("2026", "2025"))).startsWith("1 ");
        assertThat(check("head", head.replace("register", "registar"))).startsWith("1 ");
        assertThat(verifier.run("head", new TestKeys().noteKey(ORIGIN), head)).startsWith("1 ");
        String both = new TestKeys().noteKey(ORIGIN) + "\n" + keys.noteKey(ORIGIN) + "\n";
        assertThat(verifier.run("head", both, head)).startsWith("0 ");
        assertThat(verifier.run("nonsense")).startsWith("2 ");
    }

    private String check(String what, String... files) {
        String[] all = new String[files.length + 1];
        all[0] = keys.noteKey(ORIGIN);
        System.arraycopy(files, 0, all, 1, files.length);
        return verifier.run(what, all);
    }

    private String head(long size, byte[] root) {
        return keys.note(ORIGIN, new Head(ORIGIN, size, root, AT).text());
    }

    private static String base64(Range range, Map<Node, byte[]> nodes) {
        return Base64.getEncoder()
                .encodeToString(
                        Hashes.root(Tree.nodes(range).stream().map(nodes::get).toList()));
    }
}
