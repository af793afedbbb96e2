package nl.mbtregister.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.stream.Stream;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.rulebook.rules.Judgement;
import nl.mbtregister.rulebook.rules.RequirementSet;
import nl.mbtregister.rulebook.rules.portfolio.Row;

/** Whoever grants or renews a title notes on which credits the decision rests (ledger.R8). */
@ApplicationScoped
@AllowedTo({Role.CUR_MEMBER, Role.CUR_CHAIR, Role.SYSTEM})
public class UsingCredits {
    @Inject
    private LedgerEntries entries;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Time time;

    /**
     * Notes the credits that counted; of other rows it notes nothing. Within the transaction of the decision.
     *
     * @param reference of the decision
     */
    @Transactional(TxType.MANDATORY)
    public void use(long person, Judgement judgement, String reference) {
        List<Long> credits = judgement.findings().stream()
                .flatMap(finding -> finding.counted().stream())
                .flatMap(counted -> credit(counted.row()))
                .distinct()
                .toList();
        if (credits.isEmpty()) {
            return;
        }
        RequirementSet set = judgement.question().set();
        int used = entries.use(person, credits, set.subject().title(), set.purpose(), reference, time.now());
        journal.record(JournalAct.of("ledger.credits.used")
                .about(person)
                .with("title", set.subject().title())
                .with("reference", reference)
                .with("credits", used));
    }

    /** Rows of the portfolio that are credits are called after them: TEACHING-12, ACTIVITY-12. */
    private static Stream<Long> credit(Row row) {
        String id = row.id();
        return id.matches("(TEACHING|ACTIVITY)-\\d{1,18}")
                ? Stream.of(Long.valueOf(id.substring(id.indexOf('-') + 1)))
                : Stream.empty();
    }
}
