package nl.mbtregister.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.mbtregister.attendance.rules.Line;
import nl.mbtregister.attendance.rules.ReadList.Noted;
import nl.mbtregister.check.rules.AskedRow;
import nl.mbtregister.check.rules.Mapping;
import nl.mbtregister.client.AcceptingTerms;
import nl.mbtregister.institution.ActedFor;
import nl.mbtregister.institution.ActingForInstitution;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.person.FindingNamesakes;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;

/** Who acts for an institution sees how the columns of a list were taken, says otherwise, and has it answered. */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class AnsweringList {
    @Inject
    private ActingForInstitution acting;

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
     * How a list begins that waits.
     *
     * @param sample its first lines
     * @param lines all of them, with that of the heads
     */
    public record Preview(CheckList list, List<Line> sample, int lines, List<Noted> remarks, Mapping suggested) {
        public Preview {
            sample = List.copyOf(sample);
            remarks = List.copyOf(remarks);
        }
    }

    /** @throws Refusal check.R13 when there is no such list of an institution of the caller's, or it does not wait */
    @Transactional
    public Preview preview(long id) {
        CheckList list = own(id);
        StaffListReader.Beginning begun = StaffListReader.begin(content(id), most());
        return new Preview(
                list,
                begun.first().subList(0, Math.min(begun.first().size(), StaffListReader.SAMPLE)),
                begun.lines(),
                begun.remarks(),
                begun.suggested());
    }

    /**
     * @param seen its version
     * @throws Refusal check.R13 as {@link #preview}, client.R1, check.R2 when no column says who is meant or there is no row,
     *     signing.R1
     * @throws jakarta.persistence.OptimisticLockException when it was answered since
     */
    @Transactional
    public Counts answer(long id, int seen, Mapping mapping) {
        CheckList list = own(id);
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
        return lists.content(id).orElseThrow(AnsweringList::none);
    }

    private CheckList own(long id) {
        CheckList list = lists.one(id).orElseThrow(AnsweringList::none);
        boolean mine =
                acting.parts().stream().anyMatch(part -> part.institution().id() == list.institution());
        if (!mine) {
            throw none();
        }
        return list;
    }

    private static Refusal none() {
        return new Refusal("check.R13");
    }
}
