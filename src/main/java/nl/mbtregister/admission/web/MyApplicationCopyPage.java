package nl.mbtregister.admission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.admission.MyApplication;
import nl.mbtregister.admission.ShowingApplication;
import nl.mbtregister.paper.Fact;
import nl.mbtregister.paper.PrintingPaper;
import nl.mbtregister.paper.Sheet;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.rulebook.rules.Finding;

/** The own application as it was filed, as a paper to keep; in place of a page. */
@Named
@RequestScoped
public class MyApplicationCopyPage {
    @Inject
    private ShowingApplication showing;

    @Inject
    private PrintingPaper printing;

    @Inject
    private RowWords words;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    @Inject
    private Time time;

    /** Who has filed nothing is led to where that is done. */
    public void answer() throws IOException {
        Optional<MyApplication> filed = showing.mine().filter(mine -> mine.reference() != null);
        if (filed.isPresent()) {
            write(printing.print(sheet(filed.get())), filed.get().reference() + ".pdf");
        } else {
            form.seeOther(page.to("MY_APPLICATION"));
        }
    }

    private static void write(byte[] pdf, String name) throws IOException {
        ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
        answer.setResponseHeader("Cache-Control", "private, no-store");
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        answer.setResponseContentType("application/pdf");
        answer.setResponseContentLength(pdf.length);
        answer.getResponseOutputStream().write(pdf);
        FacesContext.getCurrentInstance().responseComplete();
    }

    private Sheet sheet(MyApplication filed) {
        Sheet sheet = Sheet.of(
                        t.language(),
                        t.get("admission.copy.title"),
                        t.of("admission.copy.description", filed.reference()))
                .name(t.show(filed.title()))
                .facts(List.of(
                        new Fact(t.get("admission.copy.applicant"), caller.get().name()),
                        new Fact(t.get("admission.copy.reference"), t.show(filed.reference())),
                        new Fact(t.get("admission.copy.filed"), t.show(filed.filedOn())),
                        new Fact(t.get("admission.copy.due"), t.show(filed.due())),
                        new Fact(t.get("admission.copy.made"), t.show(time.now()))));
        filed.judgement().findings().forEach(finding -> add(sheet, finding, filed));
        return sheet.paragraph(t.get("admission.copy.true")).note(t.get("admission.copy.note"));
    }

    private void add(Sheet sheet, Finding finding, MyApplication filed) {
        String sentence = t.show(finding.requirement().sentence());
        sheet.heading(sentence).paragraph(words.reached(finding) + " · " + words.label(finding));
        List<List<String>> rows = new ArrayList<>();
        words.counted(finding)
                .forEach(counted -> rows.add(List.of(words.say(counted.row()), t.get("admission.finding.counts"))));
        words.notCounted(finding).forEach(not -> rows.add(List.of(words.say(not.row()), words.why(not.reason()))));
        sheet.table(sentence, List.of(t.get("admission.copy.row"), t.get("admission.copy.counts")), rows);
        String explanation = filed.answers().getOrDefault(finding.requirement().id(), "");
        if (!explanation.isEmpty()) {
            sheet.paragraph(t.get("admission.application.explain") + ": " + explanation);
        }
    }
}
