package nl.mbtregister.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.attendance.HeldEdition;
import nl.mbtregister.attendance.OwnCredit;
import nl.mbtregister.attendance.ReadingAttendance;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** What a therapist got by lists of providers, and for which lists everybody still waits. */
@Named
@RequestScoped
public class MyAttendancePage {
    @Inject
    private ReadingAttendance reading;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Form form;

    @Inject
    private Page page;

    private List<OwnCredit> credits = List.of();
    private List<HeldEdition> overdue = List.of();

    public void answer() {
        if (caller.get().personId() == null) {
            form.seeOther(page.to("MY_DETAILS"));
            return;
        }
        Place before = Place.read(form.text("before"), new Place(LocalDate.of(9999, 12, 31), 0));
        credits = reading.mine(before.day(), before.id());
        overdue = reading.overdue();
    }

    public List<OwnCredit> getCredits() {
        return credits.stream().limit(ReadingAttendance.ATTENDEES).toList();
    }

    public List<HeldEdition> getOverdue() {
        return overdue;
    }

    /** Where the next page begins; null on the last. */
    public @Nullable String getNext() {
        return credits.size() > ReadingAttendance.ATTENDEES
                ? page.getHere() + "?before="
                        + new Place(getCredits().getLast().day(), getCredits().getLast().entry())
                : null;
    }
}
