package nl.mbtregister.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import nl.mbtregister.check.rules.RowAnswer;
import nl.mbtregister.institution.ActedFor;
import nl.mbtregister.institution.ActingForInstitution;
import nl.mbtregister.institution.Institution;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import org.jspecify.annotations.Nullable;

/** Who acts for an institution sees what was checked in its name, reads a list and takes its result. */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class ReadingChecks {
    /** Checks on a page, and rows on one. */
    public static final int PAGE = 20;

    @Inject
    private ActingForInstitution acting;

    @Inject
    private CheckLists lists;

    @Inject
    private CheckRows rows;

    @Inject
    private KeepingJournal journal;

    @Inject
    private Settings settings;

    /**
     * What was checked in the name of the caller's institutions, the last first.
     *
     * @param more whether there are earlier ones
     */
    public record Trail(List<ActedFor> institutions, List<CheckList> checks, boolean more) {
        public Trail {
            institutions = List.copyOf(institutions);
            checks = List.copyOf(checks);
        }

        public String name(CheckList list) {
            return institutions.stream()
                    .map(ActedFor::institution)
                    .filter(one -> one.id() == list.institution())
                    .map(Institution::name)
                    .findFirst()
                    .orElse("");
        }
    }

    /** Two statements. */
    @Transactional
    public Trail trail(long before) {
        List<ActedFor> mine = acting.parts();
        List<CheckList> found =
                lists.of(mine.stream().map(part -> part.institution().id()).toList(), before, PAGE + 1);
        boolean more = found.size() > PAGE;
        return new Trail(mine, more ? found.subList(0, PAGE) : found, more);
    }

    /**
     * A list, answered or not. Two statements.
     *
     * @throws Refusal check.R13 when there is no such list of an institution of the caller's
     */
    @Transactional
    public CheckList list(long id) {
        CheckList list = lists.one(id).orElseThrow(() -> new Refusal("check.R13"));
        boolean mine =
                acting.parts().stream().anyMatch(part -> part.institution().id() == list.institution());
        if (!mine) {
            throw new Refusal("check.R13");
        }
        return list;
    }

    /** As {@link #list}, of which the rows are there. */
    @Transactional
    public CheckList open(long id) {
        CheckList list = list(id);
        if (!list.open()) {
            throw new Refusal("check.R13");
        }
        return list;
    }

    /**
     * A list with what there is to see of it first.
     *
     * @param shown the answer whose rows are shown
     * @param rows one more than a page has when there are more
     * @param preview null when it does not wait for its columns
     */
    public record Page(
            CheckList list,
            RowAnswer shown,
            List<CheckRow> rows,
            @Nullable Preview preview) {
        public Page {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Three statements.
     *
     * @param asked the answer whose rows are asked for, null for what there is most reason to look at
     * @param after line after which they begin
     * @throws Refusal check.R13 when there is no such list of an institution of the caller's
     */
    @Transactional
    public Page page(long id, @Nullable RowAnswer asked, int after) {
        CheckList list = list(id);
        RowAnswer shown = asked == null ? first(list.counts()) : asked;
        return new Page(
                list,
                shown,
                list.open() ? rows.after(id, shown, after, PAGE + 1) : List.of(),
                list.waiting() ? preview(id) : null);
    }

    private static RowAnswer first(Counts counts) {
        return Stream.of(RowAnswer.CHOOSE, RowAnswer.ATTENTION, RowAnswer.NOT_FOUND, RowAnswer.UNREADABLE)
                .filter(answer -> counts.of(answer) > 0)
                .findFirst()
                .orElse(RowAnswer.REGISTERED);
    }

    private Preview preview(long id) {
        byte[] content = lists.content(id).orElseThrow(() -> new Refusal("check.R13"));
        StaffListReader.Beginning begun = StaffListReader.begin(content, settings.number(Setting.CHECK_ROWS_MOST));
        return new Preview(
                begun.first().subList(0, Math.min(begun.first().size(), StaffListReader.SAMPLE)),
                begun.lines(),
                begun.remarks(),
                begun.suggested());
    }

    /**
     * Rows of one answer, for a file.
     *
     * @throws Refusal check.R13
     */
    @Transactional
    public List<CheckRow> rows(long id, RowAnswer answer, int after, int limit) {
        open(id);
        return rows.after(id, answer, after, limit);
    }

    /**
     * Rows whatever they were answered with, for a file.
     *
     * @throws Refusal check.R13
     */
    @Transactional
    public List<CheckRow> portion(long id, int after, int limit) {
        open(id);
        return rows.after(id, after, limit);
    }

    /**
     * The result as it was answered, as CSV; that it was taken is noted.
     *
     * @throws Refusal check.R13
     */
    @Transactional
    public byte[] take(long id) {
        open(id);
        note(id, "csv");
        return lists.result(id).orElseThrow(() -> new Refusal("check.R13"));
    }

    /**
     * Notes that the result was taken in another form.
     *
     * @throws Refusal check.R13
     */
    @Transactional
    public CheckList taking(long id, String form) {
        CheckList list = open(id);
        note(id, form);
        return list;
    }

    private void note(long id, String form) {
        journal.record(
                JournalAct.of("check.result.taken").object("check_list", id).with("form", form));
    }
}
