package nl.mbtregister.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.accreditation.CourseEdition;
import nl.mbtregister.attendance.rules.Entry;
import nl.mbtregister.attendance.rules.ReadList;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;
import org.jspecify.annotations.Nullable;

/** A provider hands in who attended. Nothing is credited by it; the list waits to be looked at. */
@ApplicationScoped
@AllowedTo({Role.SUPERVISOR, Role.INSTITUTION})
public class HandingInAttendance {
    @Inject
    private AttendanceEditions editions;

    @Inject
    private AttendanceLists lists;

    @Inject
    private AttendanceRows rows;

    @Inject
    private OtherNames names;

    @Inject
    private DoingOnce doing;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Settings settings;

    @Inject
    private Time time;

    /**
     * Lays down the list in place of a draft that was there before.
     *
     * @param once key of the form; the same sent again lays nothing down a second time
     * @param content what was pasted, or a file
     * @return id of the list
     * @throws Refusal accreditation.R15 or attendance.R12 when the caller has no such edition that is over; attendance.R1 to
     *     R5 when it cannot be read
     */
    @Transactional
    public long handIn(UUID once, long edition, byte[] content) {
        CourseEdition held = editions.held(edition);
        Optional<String> before = doing.once(once, "attendance.hand-in", edition, hash(content));
        if (before.isPresent()) {
            return Long.parseLong(before.get());
        }
        ReadList read = AttendanceFile.read(content, settings.number(Setting.ATTENDANCE_ROWS_MOST));
        lists.lock(edition);
        lists.dropDraft(edition);
        long list = lists.add(edition, read.unit(), read, caller.get(), time.now());
        lay(list, held, read.entries());
        rows.check(list, edition, caller.get().personId());
        names.mark(list);
        journal.record(JournalAct.of("attendance.list.handed-in")
                .object("attendance_list", list)
                .with("edition", edition)
                .with("rows", read.entries().size()));
        doing.done(once, String.valueOf(list));
        return list;
    }

    /**
     * Says that nobody was there whom the register knows, so that nobody waits for a list.
     *
     * @throws Refusal accreditation.R15 or attendance.R12 as {@link #handIn}
     */
    @Transactional
    public void nobody(UUID once, long edition) {
        editions.held(edition);
        if (doing.once(once, "attendance.nobody", edition).isPresent()) {
            return;
        }
        lists.lock(edition);
        lists.dropDraft(edition);
        lists.addEmpty(edition, caller.get(), time.now());
        journal.record(JournalAct.of("attendance.list.empty").object("course_edition", edition));
        doing.done(once, "");
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void lay(long list, CourseEdition edition, List<Entry> read) {
        Shares shares = new Shares(editions.programme(edition));
        List<Entry> entries = new ArrayList<>(read.size());
        List<@Nullable Integer> places = new ArrayList<>(read.size());
        for (Entry entry : read) {
            entries.add(entry.with(shares.trouble(entry)));
            places.add(shares.place(entry.attended()));
        }
        lists.addShares(list, 0, shares.worths());
        rows.add(list, entries, places);
    }
}
