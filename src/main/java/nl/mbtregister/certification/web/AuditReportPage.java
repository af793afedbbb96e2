package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.certification.KeptReport;
import nl.mbtregister.certification.ReadingReport;
import nl.mbtregister.certification.ReportView;
import nl.mbtregister.certification.ReportingRound;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The report of an audit: what it says, what the programme said of it, and the next step. */
@Named
@RequestScoped
public class AuditReportPage {
    @Inject
    private ReportingRound reporting;

    @Inject
    private ReadingReport reading;

    @Inject
    private AuditDoor door;

    @Inject
    private Form form;

    @Inject
    private Page page;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable ReportView view;
    private List<KeptReport> reports = List.of();

    public void answer() {
        long id = door.id();
        view = door.open(() -> reporting.open(id));
        if (view == null) {
            return;
        }
        reports = reading.of(id);
        if (form.sent("write")) {
            done(() -> reporting.write(id));
        } else if (form.sent("ask")) {
            done(() -> reporting.askFacts(id));
        } else if (form.sent("hand")) {
            done(() -> reporting.handOver(id));
        } else if (form.sent() && form.text("form").startsWith("answer-")) {
            int number = form.number("number").orElse(0);
            done(() -> reporting.answer(id, number, form.text("answer-text-" + number)));
        }
    }

    private void done(Runnable act) {
        if (form.attempt(mistakes, act)) {
            form.seeOther(page.getHere(), "certification.report.done");
        }
    }

    public @Nullable ReportView getView() {
        return view;
    }

    public List<KeptReport> getReports() {
        return reports;
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
