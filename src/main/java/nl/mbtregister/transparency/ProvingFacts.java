package nl.mbtregister.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.register.ConsultingRegister;
import nl.mbtregister.register.rules.Entry;
import nl.mbtregister.transparency.Leaves.Kept;
import nl.mbtregister.transparency.rules.Fact;
import nl.mbtregister.transparency.rules.Hashes;
import nl.mbtregister.transparency.rules.Leaf;
import nl.mbtregister.transparency.rules.Tree;
import nl.mbtregister.transparency.rules.Tree.Node;
import nl.mbtregister.transparency.rules.Tree.Range;

/**
 * Anybody takes the proof that what may be read of a registration stands in the log: one file that holds everything that
 * is needed to check it years later, without the register.
 */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class ProvingFacts {
    private static final String FIRST_LINE = "register-mbt-log-proof/1\n";

    @Inject
    private ConsultingRegister consulting;

    @Inject
    private Leaves leaves;

    @Inject
    private Heads heads;

    @Inject
    private Time time;

    /**
     * Five statements, however many entries there are.
     *
     * @return empty when nothing may be read of this number, or nothing was signed yet
     */
    @Transactional
    public Optional<String> of(String number) {
        Optional<KeptHead> head = heads.newest();
        return head.isEmpty()
                ? Optional.empty()
                : consulting.openEntries(number, time.today()).map(entries -> file(head.get(), entries));
    }

    private String file(KeptHead head, List<Entry> entries) {
        List<Kept> kept = leaves.of(entries.stream().map(Entry::id).toList(), head.size());
        Map<Node, byte[]> hashes = hashes(kept, head.size());
        StringBuilder file = new StringBuilder(FIRST_LINE).append(head.note());
        for (Kept leaf : kept) {
            byte[] secret = leaf.secret();
            for (Entry entry : entries) {
                if (secret != null && entry.id() == leaf.of().entry()) {
                    write(leaf, secret, entry, head.size(), hashes, file);
                }
            }
        }
        return file.toString();
    }

    private static void write(
            Kept leaf, byte[] secret, Entry entry, long size, Map<Node, byte[]> hashes, StringBuilder file) {
        Fact fact = Fact.of(leaf.of().person(), String.valueOf(leaf.number()), entry);
        file.append("\nleaf ").append(leaf.position()).append("\nfact ").append(fact.open());
        file.append("\nsalt ").append(base64(Leaf.openSalt(secret)));
        file.append("\nrest ").append(leaf.leaf().rest()).append('\n');
        for (Range range : Tree.inclusion(leaf.position(), size)) {
            List<byte[]> parts = Tree.nodes(range).stream().map(hashes::get).toList();
            file.append("path ").append(base64(Hashes.root(parts))).append('\n');
        }
    }

    /** Of all proofs together, each once. */
    private Map<Node, byte[]> hashes(List<Kept> kept, long size) {
        List<Node> wanted = kept.stream()
                .flatMap(leaf -> Tree.inclusion(leaf.position(), size).stream())
                .flatMap(range -> Tree.nodes(range).stream())
                .distinct()
                .toList();
        List<byte[]> found = leaves.hashes(wanted);
        Map<Node, byte[]> hashes = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            hashes.put(wanted.get(i), found.get(i));
        }
        return hashes;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
