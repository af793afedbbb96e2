package nl.mbtregister.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mbtregister.accreditation.CourseEdition;
import nl.mbtregister.attendance.AttendanceRows.Mended;
import nl.mbtregister.attendance.rules.Cell;
import nl.mbtregister.attendance.rules.Entry;
import nl.mbtregister.attendance.rules.RowReader;
import nl.mbtregister.attendance.rules.RowTrouble;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.person.FindingNamesakes;
import nl.mbtregister.person.FoundPerson;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import org.jspecify.annotations.Nullable;

/** A provider mends rows of a list that was handed in; nothing is credited by it. */
@ApplicationScoped
@AllowedTo({Role.SUPERVISOR, Role.INSTITUTION})
public class MendingAttendance {
    @Inject
    private AttendanceEditions editions;

    @Inject
    private AttendanceLists lists;

    @Inject
    private AttendanceRows rows;

    @Inject
    private OtherNames names;

    @Inject
    private FindingNamesakes namesakes;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    /**
     * @param seen version of the list that the provider looked at
     * @throws Refusal attendance.R12 or accreditation.R15 when the caller has no such list that is open
     * @throws jakarta.persistence.OptimisticLockException when it was changed since
     */
    @Transactional
    public void mend(long list, int seen, List<RowMend> mends) {
        CourseEdition edition = editions.held(lists.edition(list));
        lists.lock(edition.id());
        AttendanceList open = lists.open(list, seen);
        Map<Integer, RowMend> kept = mends.stream()
                .filter(mend -> !mend.leftOut())
                .collect(Collectors.toMap(RowMend::line, Function.identity(), (one, other) -> one));
        rows.leaveOut(
                list, mends.stream().filter(RowMend::leftOut).map(RowMend::line).toList());
        change(open, edition, kept);
        rows.check(list, edition.id(), caller.get().personId());
        names.mark(list);
        lists.changed(list);
        journal.record(JournalAct.of("attendance.list.mended")
                .object("attendance_list", list)
                .with("rows", mends.size()));
    }

    private void change(AttendanceList list, CourseEdition edition, Map<Integer, RowMend> mends) {
        List<AttendanceRow> found = rows.at(list.id(), List.copyOf(mends.keySet()));
        Map<Integer, List<FoundPerson>> people = namesakes.find(found.stream()
                .filter(row -> chose(mends.get(row.line())))
                .collect(Collectors.toMap(AttendanceRow::line, AttendanceRow::name)));
        int first = lists.shares(list.id());
        Shares shares = new Shares(editions.programme(edition));
        List<Mended> changed = new ArrayList<>();
        for (AttendanceRow row : found) {
            RowMend mend = Objects.requireNonNull(mends.get(row.line()));
            Entry entry = RowReader.read(
                    row.line(), Cell.text(mend.number()), row.name(), Cell.text(mend.share()), list.unit());
            Integer place = shares.place(entry.attended());
            changed.add(
                    mended(row, mend, entry.with(shares.trouble(entry)), place == null ? null : place + first, people));
        }
        lists.addShares(list.id(), first, shares.worths());
        rows.change(list.id(), changed);
    }

    private static boolean chose(@Nullable RowMend mend) {
        return mend != null && mend.chosen() != null;
    }

    private static Mended mended(
            AttendanceRow row,
            RowMend mend,
            Entry entry,
            @Nullable Integer place,
            Map<Integer, List<FoundPerson>> people) {
        Long chosen = people.getOrDefault(row.line(), List.of()).stream()
                .map(FoundPerson::personId)
                .filter(id -> id.equals(mend.chosen()))
                .findFirst()
                .orElse(null);
        boolean same = Objects.equals(entry.digits(), row.digits());
        // what is a matter of looking stays until somebody has looked
        RowTrouble before = row.trouble();
        boolean looked = same && before != null && before.canBeAccepted() && entry.trouble() == null;
        return new Mended(
                row.line(),
                entry.number(),
                entry.digits(),
                entry.share(),
                place,
                entry.digits() == null ? chosen : null,
                looked ? before : entry.trouble(),
                looked && mend.accepted());
    }
}
