package nl.mbtregister.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Chore;
import nl.mbtregister.platform.Role;
import nl.mbtregister.register.GivingEntries;
import nl.mbtregister.register.GivingEntries.Given;
import nl.mbtregister.register.rules.Entry;
import nl.mbtregister.transparency.Leaves.Fresh;
import nl.mbtregister.transparency.Leaves.Waiting;
import nl.mbtregister.transparency.rules.Fact;
import nl.mbtregister.transparency.rules.Growth;
import nl.mbtregister.transparency.rules.Leaf;
import nl.mbtregister.transparency.rules.Tree.Range;

/** Adds a leaf for every entry that has none, after it was committed; so whoever publishes waits for nobody here. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class AddingLeaves implements Chore {
    private static final Logger LOG = Logger.getLogger(AddingLeaves.class.getName());
    private static final int PORTION = 2_000;
    private static final int SECRET = 32;

    @Inject
    private Leaves leaves;

    @Inject
    private GivingEntries giving;

    @Inject
    private KeepingJournal journal;

    private final SecureRandom random = new SecureRandom();

    @Override
    @AllowedTo(Role.VISITOR)
    public String name() {
        return "log-leaves";
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public boolean doSome() {
        if (!leaves.isMine()) {
            return false;
        }
        List<Waiting> waiting = leaves.waiting(PORTION);
        if (!waiting.isEmpty()) {
            add(waiting);
        }
        return waiting.size() == PORTION;
    }

    private void add(List<Waiting> waiting) {
        Map<Long, Given> given =
                giving.of(waiting.stream().map(Waiting::person).distinct().toList());
        long size = leaves.size();
        Growth growth = new Growth(size, leaves.hashes(new Range(0, size)));
        List<Fresh> fresh = new ArrayList<>();
        for (Waiting one : waiting) {
            Given of = given.get(one.person());
            Optional<Entry> entry = of == null ? Optional.empty() : of.entry(one.entry());
            if (of == null || entry.isEmpty()) {
                LOG.log(Level.SEVERE, "Entry {0} of person {1} is gone before it came into the log", new Object[] {
                    one.entry(), one.person()
                });
            } else {
                fresh.add(grow(one, of.number(), entry.get(), growth));
            }
        }
        leaves.add(fresh);
        leaves.settled(waiting);
        journal.record(JournalAct.of("transparency.leaves.added")
                .with("from", size)
                .with("to", growth.size())
                .with("gone", waiting.size() - fresh.size()));
    }

    private Fresh grow(Waiting of, String number, Entry entry, Growth growth) {
        byte[] secret = new byte[SECRET];
        random.nextBytes(secret);
        Leaf leaf = Leaf.of(Fact.of(of.person(), number, entry), secret);
        return new Fresh(growth.size(), of, leaf, secret, number, growth.add(leaf.hash()));
    }
}
