package nl.mbtregister.renewal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.renewal.DecidingTime;
import nl.mbtregister.renewal.ReportingDeath;
import nl.mbtregister.renewal.TimeRequest;
import nl.mbtregister.renewal.rules.MoreTime;

/** The office and the committee decide about more time; the office enters a death. */
@Named
@RequestScoped
public class TimeRequestsPage {
    @Inject
    private DecidingTime deciding;

    @Inject
    private ReportingDeath reporting;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private List<TimeRequest> requests = List.of();

    public void answer() {
        long id = form.number("request").map(Integer::longValue).orElse(-1L);
        if (form.sent("grant-" + id) && form.attempt(mistakes, () -> deciding.grant(form.once(), id))) {
            form.seeOther(page.getHere(), "renewal.granted.done");
            return;
        }
        if (form.sent("refuse-" + id)
                && form.attempt(mistakes, () -> deciding.refuse(form.once(), id, form.text("reason-" + id)))) {
            form.seeOther(page.getHere(), "renewal.refused.done");
            return;
        }
        if (form.sent("death") && reported()) {
            form.seeOther(page.getHere(), "renewal.death.done");
            return;
        }
        requests = deciding.waiting();
    }

    private boolean reported() {
        Optional<LocalDate> day = form.day("day", mistakes);
        if (day.isEmpty()) {
            form.refuse();
            return false;
        }
        return form.attempt(
                mistakes,
                () -> reporting.report(form.once(), form.text("number").replace(" ", ""), day.get()));
    }

    public List<TimeRequest> getRequests() {
        return requests;
    }

    /** Whether this request is the caller's to decide. */
    public boolean decides(TimeRequest request) {
        return request.kind() == MoreTime.POSTPONEMENT || !isOffice();
    }

    public boolean isOffice() {
        return caller.get().role() == Role.SECRETARIAT;
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
