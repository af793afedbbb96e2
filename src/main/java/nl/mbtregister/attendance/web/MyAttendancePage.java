package nl.mbtregister.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.attendance.HeldEdition;
import nl.mbtregister.attendance.OwnCredit;
import nl.mbtregister.attendance.ReadingAttendance;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.paper.PrintingPaper;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Time;
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
    private PrintingPaper printing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Sentences t;

    @Inject
    private Time time;

    @Inject
    private Form form;

    @Inject
    private Page page;

    private List<OwnCredit> credits = List.of();
    private List<HeldEdition> overdue = List.of();

    public void answer() throws IOException {
        if (caller.get().personId() == null) {
            form.seeOther(page.to("MY_DETAILS"));
            return;
        }
        Optional<Integer> paper = form.number("paper");
        if (paper.isPresent()) {
            print(paper.get());
            return;
        }
        Place before = Place.read(form.text("before"), new Place(LocalDate.of(9999, 12, 31), 0));
        credits = reading.mine(before.day(), before.id());
        overdue = reading.overdue();
    }

    /** A certificate of attendance in place of the page. */
    private void print(long entry) throws IOException {
        OwnCredit credit;
        try {
            credit = reading.mine(entry);
        } catch (Refusal refusal) {
            form.notFound();
            return;
        }
        byte[] pdf = printing.print(AttendancePaper.of(credit, t, time.now()));
        ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
        answer.setResponseHeader("Cache-Control", "private, no-store");
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + credit.accreditation() + ".pdf\"");
        answer.setResponseContentType("application/pdf");
        answer.setResponseContentLength(pdf.length);
        answer.getResponseOutputStream().write(pdf);
        FacesContext.getCurrentInstance().responseComplete();
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
                        + new Place(
                                getCredits().getLast().day(),
                                getCredits().getLast().entry())
                : null;
    }
}
