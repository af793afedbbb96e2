package nl.mbtregister.admission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mbtregister.admission.MyApplication;
import nl.mbtregister.admission.ShowingApplication;
import nl.mbtregister.admission.Supplement;
import nl.mbtregister.admission.SupplementingApplication;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** What the office or the committee still asks of an applicant, and the answer. */
@Named
@RequestScoped
public class MySupplementPage {
    @Inject
    private ShowingApplication showing;

    @Inject
    private SupplementingApplication supplementing;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable MyApplication application;

    public void answer() {
        application = showing.mine().orElse(null);
        if (application == null || !form.sent("give")) {
            return;
        }
        long id = application.id();
        String answer = form.text("answer");
        if (answer.isEmpty()) {
            mistakes.add("answer", t.get("admission.supplement.answer.missing"));
            form.refuse();
        } else if (form.attempt(mistakes, () -> supplementing.supplement(form.once(), id, answer))) {
            form.seeOther(page.to("MY_APPLICATION"), "admission.supplemented.done");
        }
    }

    /** What is asked; null when nothing is. */
    public @Nullable Supplement getSupplement() {
        return application == null ? null : application.supplement().orElse(null);
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
