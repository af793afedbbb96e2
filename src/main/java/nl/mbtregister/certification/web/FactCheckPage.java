package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.certification.AuditFinding;
import nl.mbtregister.certification.CheckingFacts;
import nl.mbtregister.certification.KeptReport;
import nl.mbtregister.certification.ReadingReport;
import nl.mbtregister.certification.ReportView;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** A programme says of each finding whether the facts are right, and later reads what became of it. */
@Named
@RequestScoped
public class FactCheckPage {
    @Inject
    private CheckingFacts checking;

    @Inject
    private ReadingReport reading;

    @Inject
    private AuditDoor door;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable ReportView view;
    private List<KeptReport> reports = List.of();

    public void answer() {
        long id = door.id();
        if (form.sent() && form.text("form").startsWith("fact-")) {
            comment(id);
        } else if (form.sent("finish") && form.attempt(mistakes, () -> checking.finish(id))) {
            form.seeOther(page.to("FACT_CHECKS"), "certification.fact.finished.done");
            return;
        }
        view = door.open(() -> checking.open(id));
        reports = view == null ? List.of() : reading.of(id);
    }

    private void comment(long id) {
        int number = form.number("number").orElse(0);
        String agreed = form.text("agreed-" + number);
        if (agreed.isEmpty()) {
            mistakes.add("agreed-" + number, t.get("certification.fact.missing"));
            form.refuse();
        } else if (form.attempt(
                mistakes, () -> checking.comment(id, number, agreed.equals("yes"), form.text("comment-" + number)))) {
            form.seeOther(page.getHere() + "#finding-" + number);
        }
    }

    public @Nullable ReportView getView() {
        return view;
    }

    public List<KeptReport> getReports() {
        return reports;
    }

    public String agreed(AuditFinding finding) {
        String typed = form.text("agreed-" + finding.number());
        AuditFinding.Comment comment = finding.comment();
        if (!typed.isEmpty() || comment == null) {
            return typed;
        }
        return comment.agreed() ? "yes" : "no";
    }

    public String comment(AuditFinding finding) {
        String typed = form.text("comment-" + finding.number());
        AuditFinding.Comment comment = finding.comment();
        return typed.isEmpty() && comment != null ? comment.text() : typed;
    }

    public List<Option> getOptions() {
        return List.of(
                new Option("yes", t.get("certification.fact.yes")), new Option("no", t.get("certification.fact.no")));
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
