package nl.mbtregister.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mbtregister.attendance.Attendee;
import nl.mbtregister.attendance.ReadingAttendance;
import nl.mbtregister.attendance.TakingBackAttendance;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** A provider takes back the points of somebody who was not there. */
@Named
@RequestScoped
public class AttendanceBackPage {
    @Inject
    private ReadingAttendance reading;

    @Inject
    private TakingBackAttendance taking;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable Attendee attendee;

    public void answer() {
        long edition = form.number("id").map(Integer::longValue).orElse(-1L);
        long entry = form.number("entry").map(Integer::longValue).orElse(-1L);
        if (form.sent("back") && done(edition, entry)) {
            form.seeOther(page.to("ATTENDANCE_EDITION", String.valueOf(edition)), "attendance.back.done");
            return;
        }
        try {
            attendee = reading.attendee(edition, entry);
        } catch (Refusal refusal) {
            form.notFound();
        }
    }

    private boolean done(long edition, long entry) {
        if (form.text("reason").isEmpty()) {
            mistakes.add("reason", t.get("attendance.back.reason.empty"));
            form.refuse();
            return false;
        }
        return form.attempt(mistakes, () -> taking.takeBack(form.once(), edition, entry, form.text("reason")));
    }

    public Mistakes getMistakes() {
        return mistakes;
    }

    public @Nullable Attendee getAttendee() {
        return attendee;
    }
}
