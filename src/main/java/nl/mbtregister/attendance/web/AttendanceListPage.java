package nl.mbtregister.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.mbtregister.attendance.AttendanceRow;
import nl.mbtregister.attendance.ConfirmingAttendance;
import nl.mbtregister.attendance.ListFile;
import nl.mbtregister.attendance.MendingAttendance;
import nl.mbtregister.attendance.ReadingAttendance;
import nl.mbtregister.attendance.RowMend;
import nl.mbtregister.attendance.rules.ReadList.Noted;
import nl.mbtregister.attendance.rules.RowTrouble;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** A provider looks at a list that was handed in, mends it and saves it. */
@Named
@RequestScoped
public class AttendanceListPage {
    @Inject
    private ReadingAttendance reading;

    @Inject
    private MendingAttendance mending;

    @Inject
    private ConfirmingAttendance confirming;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable ListFile file;

    public void answer() {
        long id = form.number("id").map(Integer::longValue).orElse(-1L);
        int seen = (int) form.version();
        if (form.sent("mend") && form.attempt(mistakes, () -> mending.mend(id, seen, mends()))) {
            form.seeOther(page.getHere(), "attendance.list.mended.done");
            return;
        }
        if (form.sent("confirm")
                && form.attempt(mistakes, () -> confirming.confirm(form.once(), id, seen, form.yes("without")))) {
            form.seeOther(page.to("ATTENDANCE_EDITION", form.text("edition")), "attendance.list.saved.done");
            return;
        }
        try {
            file = reading.list(
                    id, form.number("waiting").orElse(0), form.number("ready").orElse(0));
        } catch (Refusal refusal) {
            form.notFound();
        }
    }

    private List<RowMend> mends() {
        return form.all("line").stream()
                .filter(line -> line.matches("\\d{1,9}"))
                .map(line -> new RowMend(
                        Integer.parseInt(line),
                        form.text("number-" + line),
                        form.text("share-" + line),
                        form.number("person-" + line).map(Integer::longValue).orElse(null),
                        form.yes("right-" + line),
                        form.yes("out-" + line)))
                .toList();
    }

    public Mistakes getMistakes() {
        return mistakes;
    }

    public @Nullable ListFile getFile() {
        return file;
    }

    public List<AttendanceRow> getWaiting() {
        return rows(true).limit(ReadingAttendance.WAITING).toList();
    }

    public List<AttendanceRow> getReady() {
        return rows(false).limit(ReadingAttendance.READY).toList();
    }

    private Stream<AttendanceRow> rows(boolean waiting) {
        return file == null ? Stream.of() : file.rows().stream().filter(row -> row.isWaiting() == waiting);
    }

    /** Where the next rows that wait begin; null on the last page. */
    public @Nullable String getMoreWaiting() {
        return rows(true).count() > ReadingAttendance.WAITING
                ? page.getHere() + "?waiting=" + getWaiting().getLast().line()
                : null;
    }

    /** Where the next rows that are ready begin; null on the last page. */
    public @Nullable String getMoreReady() {
        return rows(false).count() > ReadingAttendance.READY
                ? page.getHere() + "?ready=" + getReady().getLast().line()
                : null;
    }

    /** What is wrong with a row, in a sentence. */
    public String trouble(AttendanceRow row) {
        RowTrouble trouble = Objects.requireNonNull(row.trouble());
        if (trouble == RowTrouble.CHOOSE && row.candidates().isEmpty()) {
            trouble = RowTrouble.NOBODY;
        }
        String key = "attendance.trouble." + trouble.name();
        return switch (trouble) {
            case TWICE -> t.of(key, row.first());
            case OTHER_NAME ->
                t.of(key, row.person() == null ? "" : row.person().name());
            default -> t.get(key);
        };
    }

    public String remark(Noted noted) {
        return t.of("attendance.remark." + noted.remark().name(), noted.about());
    }

    /** Whether the number of a row can be mended here; else there is nothing to mend in it. */
    public boolean isNumbered(AttendanceRow row) {
        return switch (Objects.requireNonNull(row.trouble())) {
            case SELF, TWICE, BEFORE, HIDDEN, ABSENT, NO_POINTS, SHARE, TOO_MUCH -> false;
            default -> true;
        };
    }

    /** Whether the share of a row can be mended here. */
    public boolean isShared(AttendanceRow row) {
        return switch (Objects.requireNonNull(row.trouble())) {
            case ABSENT, NO_POINTS, SHARE, TOO_MUCH, FORMULA -> true;
            default -> false;
        };
    }

    public boolean isAcceptable(AttendanceRow row) {
        return Objects.requireNonNull(row.trouble()).canBeAccepted();
    }
}
