package nl.mbtregister.transparency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.register.GivingEntries;
import nl.mbtregister.signing.CheckingSignature;
import nl.mbtregister.transparency.Leaves.Kept;
import nl.mbtregister.transparency.LogFault.Kind;

/** The steps of a check of the log, each in a transaction of its own. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class CheckingLeaves {
    private static final int PORTION = 2_000;

    @Inject
    private Leaves leaves;

    @Inject
    private Heads heads;

    @Inject
    private GivingEntries giving;

    @Inject
    private CheckingSignature signatures;

    @Inject
    private KeepingJournal journal;

    /** Begins with the heads: whether each is what was signed. */
    @Transactional
    LogCheck begin() {
        List<KeptHead> signed = heads.all();
        LogCheck check = new LogCheck(signed);
        signed.stream()
                .filter(head -> !signatures.isNote(
                        head.note(), head.origin(), head.under(head.origin()).text()))
                .forEach(head -> check.fault(Kind.HEAD_ALTERED, head.size()));
        return check;
    }

    /** @return false when there were no more leaves */
    @Transactional
    boolean look(LogCheck check) {
        long from = check.next();
        List<Kept> portion = leaves.from(from, PORTION);
        if (!portion.isEmpty()) {
            check.look(
                    portion,
                    giving.of(portion.stream()
                            .map(leaf -> leaf.of().person())
                            .distinct()
                            .toList()),
                    leaves.nodes(from, portion.getLast().position() + 1));
        }
        return !portion.isEmpty();
    }

    @Transactional
    LogVerdict end(LogCheck check) {
        long forgotten = leaves.forgotten();
        if (forgotten > 0) {
            check.fault(Kind.ENTRIES_NOT_IN_LOG, forgotten);
        }
        LogVerdict verdict = check.verdict();
        journal.record(JournalAct.of("transparency.log.checked")
                .with("leaves", verdict.leaves())
                .with("faults", verdict.faults().size()));
        return verdict;
    }
}
