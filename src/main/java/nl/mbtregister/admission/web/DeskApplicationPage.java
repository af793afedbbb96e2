package nl.mbtregister.admission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mbtregister.admission.AskingSupplement;
import nl.mbtregister.admission.CaseFile;
import nl.mbtregister.admission.CheckingCompleteness;
import nl.mbtregister.admission.OpeningApplication;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The office checks whether an application is complete. */
@Named
@RequestScoped
public class DeskApplicationPage {
    @Inject
    private OpeningApplication opening;

    @Inject
    private CheckingCompleteness checking;

    @Inject
    private AskingSupplement asking;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable CaseFile file;

    public void answer() {
        long id = form.number("id").map(Integer::longValue).orElse(-1L);
        if (form.sent("take") && form.attempt(mistakes, () -> checking.takeOn(id))) {
            form.seeOther(page.getHere());
            return;
        }
        if (form.sent("complete") && form.attempt(mistakes, () -> checking.complete(form.once(), id))) {
            form.seeOther(page.to("DESK_HOME"), "admission.complete.done");
            return;
        }
        if (form.sent("ask")
                && isAsked()
                && form.attempt(mistakes, () -> asking.ask(form.once(), id, form.text("question")))) {
            form.seeOther(page.to("DESK_HOME"), "admission.asked.done");
            return;
        }
        try {
            file = opening.open(id);
        } catch (Refusal refusal) {
            throw new Refusal("platform.R1");
        }
    }

    private boolean isAsked() {
        if (form.text("question").isEmpty()) {
            mistakes.add("question", t.get("admission.ask.question.missing"));
            form.refuse();
        }
        return !form.text("question").isEmpty();
    }

    public @Nullable CaseFile getFile() {
        return file;
    }

    public boolean isNew() {
        return file != null && file.state() == ApplicationState.SUBMITTED;
    }

    public boolean isChecking() {
        return file != null && file.state() == ApplicationState.COMPLETENESS_CHECK;
    }

    public String getLook() {
        return file == null ? "PAST" : StateLook.of(file.state());
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
