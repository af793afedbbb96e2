package nl.mbtregister.transparency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.register.GivingEntries.Given;
import nl.mbtregister.register.rules.Entry;
import nl.mbtregister.transparency.Leaves.Kept;
import nl.mbtregister.transparency.LogFault.Kind;
import nl.mbtregister.transparency.rules.Fact;
import nl.mbtregister.transparency.rules.Growth;
import nl.mbtregister.transparency.rules.Growth.Grown;
import nl.mbtregister.transparency.rules.Leaf;
import nl.mbtregister.transparency.rules.Tree.Node;
import org.jspecify.annotations.Nullable;

/** Builds the tree anew from the register, leaf by leaf, and holds it against what is kept and what was signed. */
final class LogCheck {
    private static final int MOST_OF_A_KIND = 20;

    private final Map<Long, List<KeptHead>> heads = new HashMap<>();
    private final List<LogFault> faults = new ArrayList<>();
    private final Growth growth = new Growth();
    private final int signed;
    private long next;

    LogCheck(List<KeptHead> heads) {
        heads.forEach(head -> this.heads
                .computeIfAbsent(head.size(), size -> new ArrayList<>())
                .add(head));
        signed = heads.size();
    }

    long next() {
        return next;
    }

    /** @param nodes the subtrees that the leaves complete */
    void look(List<Kept> leaves, Map<Long, Given> people, List<Grown> nodes) {
        Map<Node, byte[]> kept = new HashMap<>();
        nodes.forEach(node -> kept.put(node.node(), node.hash()));
        for (Kept leaf : leaves) {
            if (leaf.position() != next) {
                fault(Kind.LEAF_MISSING, next);
            }
            next = leaf.position() + 1;
            hold(leaf, people.get(leaf.of().person()));
            for (Grown grown : growth.add(leaf.leaf().hash())) {
                if (!Arrays.equals(grown.hash(), kept.get(grown.node()))) {
                    fault(Kind.NODE_ALTERED, leaf.position());
                }
            }
            heads.getOrDefault(growth.size(), List.of()).stream()
                    .filter(head -> !Arrays.equals(head.root(), growth.root()))
                    .forEach(head -> fault(Kind.HEAD_BROKEN, head.size()));
        }
    }

    void fault(Kind kind, long place) {
        if (faults.stream().filter(fault -> fault.kind() == kind).count() < MOST_OF_A_KIND) {
            faults.add(new LogFault(kind, place));
        }
    }

    LogVerdict verdict() {
        heads.keySet().stream().filter(size -> size > growth.size()).forEach(size -> fault(Kind.LEAVES_CUT_OFF, size));
        return new LogVerdict(growth.size(), signed, faults);
    }

    private void hold(Kept kept, @Nullable Given person) {
        byte[] secret = kept.secret();
        String number = kept.number();
        Optional<Entry> entry =
                person == null ? Optional.empty() : person.entry(kept.of().entry());
        if (secret == null || number == null) {
            fault(Kind.SECRET_MISSING, kept.position());
        } else if (entry.isEmpty()) {
            fault(Kind.ENTRY_REMOVED, kept.position());
        } else if (!Leaf.of(Fact.of(kept.of().person(), number, entry.get()), secret)
                .equals(kept.leaf())) {
            fault(Kind.ENTRY_ALTERED, kept.position());
        }
    }
}
