package nl.mbtregister.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.mbtregister.check.rules.AskedRow;
import nl.mbtregister.check.rules.Mapping;
import nl.mbtregister.client.AcceptingTerms;
import nl.mbtregister.institution.ActedFor;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.person.FindingNamesakes;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;

/** Who acts for an institution says what the columns of a list are, and has it answered. */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class AnsweringList {
    @Inject
    private ReadingChecks reading;

    @Inject
    private AcceptingTerms terms;

    @Inject
    private CheckLists lists;

    @Inject
    private CheckRows rows;

    @Inject
    private FindingNamesakes namesakes;

    @Inject
    private AnsweringRows answering;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Settings settings;

    /**
     * @param seen its version
     * @throws Refusal check.R13 when there is no such list of an institution of the caller's, or it does not wait, client.R1, check.R2 when no column says who is meant or there is no row,
     *     signing.R1
     * @throws jakarta.persistence.OptimisticLockException when it was answered since
     */
    @Transactional
    public Counts answer(long id, int seen, Mapping mapping) {
        CheckList list = reading.list(id);
        ActedFor acted = terms.requireUsable(list.institution());
        if (!mapping.isEnough()) {
            throw new Refusal("check.R2");
        }
        lists.answering(id, seen);
        List<AskedRow> asked = StaffListReader.rows(content(id), mapping, most());
        rows.add(id, asked);
        rows.addCandidates(id, namesakes.find(rows.sought(id)), false);
        Counts counts = answering.answer(list, acted.institution());
        journal.record(JournalAct.of("check.list.answered")
                .object("check_list", id)
                .with("institution", list.institution())
                .with("rows", counts.all()));
        return counts;
    }

    private int most() {
        return settings.number(Setting.CHECK_ROWS_MOST);
    }

    private byte[] content(long id) {
        return lists.content(id).orElseThrow(() -> new Refusal("check.R13"));
    }
}
