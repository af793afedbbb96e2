package nl.mbtregister.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.mbtregister.client.AcceptingTerms;
import nl.mbtregister.institution.ActedFor;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;

/** Who acts for an institution says who is meant where a list gives a name only; then all of it is answered anew. */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class PickingPeople {
    @Inject
    private AcceptingTerms terms;

    @Inject
    private ReadingChecks reading;

    @Inject
    private CheckLists lists;

    @Inject
    private CheckRows rows;

    @Inject
    private AnsweringRows answering;

    @Inject
    private KeepingJournal journal;

    /**
     * @param picked by line, the person, or 0 for none of those who are shown
     * @throws Refusal check.R13 when there is no such list of an institution of the caller's, or its rows are gone; check.R5 when
     *     nothing was picked; client.R1, signing.R1
     * @throws jakarta.persistence.OptimisticLockException when it was answered since
     */
    @Transactional
    public Counts pick(long id, int seen, Map<Integer, Long> picked) {
        CheckList list = reading.open(id);
        ActedFor acted = terms.requireUsable(list.institution());
        if (picked.isEmpty()) {
            throw new Refusal("check.R5");
        }
        lists.answering(id, seen);
        List<Integer> lines = new ArrayList<>(picked.keySet());
        rows.pick(id, lines, lines.stream().map(picked::get).toList());
        Counts counts = answering.answer(list, acted.institution());
        journal.record(JournalAct.of("check.list.picked")
                .object("check_list", id)
                .with("institution", list.institution())
                .with("rows", lines.size()));
        return counts;
    }
}
