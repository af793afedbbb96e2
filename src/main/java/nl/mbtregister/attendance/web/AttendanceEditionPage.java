package nl.mbtregister.attendance.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.accreditation.rules.ProgrammePart;
import nl.mbtregister.attendance.AttendanceList;
import nl.mbtregister.attendance.Attendee;
import nl.mbtregister.attendance.EditionFile;
import nl.mbtregister.attendance.HandingInAttendance;
import nl.mbtregister.attendance.ListState;
import nl.mbtregister.attendance.ReadingAttendance;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** A provider tells who attended an edition, and sees who has points of it. */
@Named
@RequestScoped
public class AttendanceEditionPage {
    /** Letters that can be pasted; a browser cuts off what is longer, and nobody would see it. */
    private static final int LONGEST = 500_000;

    @Inject
    private ReadingAttendance reading;

    @Inject
    private HandingInAttendance handing;

    @Inject
    private Settings settings;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable EditionFile file;

    public void answer() {
        long id = form.number("id").map(Integer::longValue).orElse(-1L);
        if (form.sent("paste") && paste(id)) {
            return;
        }
        if (form.sent("nobody") && form.attempt(mistakes, () -> handing.nobody(form.once(), id))) {
            form.seeOther(page.getHere(), "attendance.nobody.done");
            return;
        }
        tellUpload();
        try {
            file = reading.edition(id, form.text("key"), form.number("after").orElse(0));
        } catch (Refusal refusal) {
            form.notFound();
        }
    }

    private boolean paste(long id) {
        if (form.text("list").isBlank()) {
            mistakes.add("list", t.get("attendance.edition.list.empty"));
            form.refuse();
            return false;
        }
        if (form.text("list").length() >= LONGEST) {
            mistakes.add("list", t.get("attendance.edition.list.long"));
            form.refuse();
            return false;
        }
        long[] list = {0};
        if (!form.attempt(
                mistakes,
                () -> list[0] =
                        handing.handIn(form.once(), id, form.text("list").getBytes(UTF_8)))) {
            return false;
        }
        form.seeOther(page.to("ATTENDANCE_LIST", String.valueOf(list[0])));
        return true;
    }

    private void tellUpload() {
        String rule = form.text("upload");
        if (rule.matches("(attendance|documents|platform)\\.R\\d+") && t.containsKey("refusal." + rule)) {
            mistakes.add("file", t.of("refusal." + rule, settings.number(Setting.ATTENDANCE_ROWS_MOST)));
        }
    }

    public int getLongest() {
        return LONGEST;
    }

    public Mistakes getMistakes() {
        return mistakes;
    }

    public @Nullable EditionFile getFile() {
        return file;
    }

    /** The list that waits to be saved; null when there is none. */
    public @Nullable AttendanceList getDraft() {
        return file == null
                ? null
                : file.lists().stream()
                        .filter(list -> list.state() == ListState.DRAFT)
                        .findFirst()
                        .orElse(null);
    }

    public List<AttendanceList> getSaved() {
        return file == null
                ? List.of()
                : file.lists().stream()
                        .filter(list -> list.state() == ListState.SAVED)
                        .toList();
    }

    /** The parts of the course by their numbers, for who names them in a list. */
    public List<String> getParts() {
        return file == null
                ? List.of()
                : file.edition().held().content().programme().stream()
                        .map(ProgrammePart::name)
                        .toList();
    }

    public List<Attendee> getAttendees() {
        return file == null
                ? List.of()
                : file.attendees().stream().limit(ReadingAttendance.ATTENDEES).toList();
    }

    /** Where the next page begins; null on the last. */
    public @Nullable String getNext() {
        if (file == null || file.attendees().size() <= ReadingAttendance.ATTENDEES) {
            return null;
        }
        Attendee last = getAttendees().getLast();
        return page.getHere() + "?after=" + last.entry() + "&key=" + last.sortKey();
    }
}
