package nl.mbtregister.admission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalLong;
import nl.mbtregister.admission.FilingApplication;
import nl.mbtregister.admission.MyApplication;
import nl.mbtregister.admission.ShowingApplication;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.rulebook.rules.Finding;
import org.jspecify.annotations.Nullable;

/** An applicant looks at everything once more, declares that it is true, and files; and the confirmation afterwards. */
@Named
@RequestScoped
public class MyApplicationCheckPage {
    @Inject
    private ShowingApplication showing;

    @Inject
    private FilingApplication filing;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable MyApplication application;

    public void answer() {
        if (form.sent("file") && isFiled()) {
            return;
        }
        application = showing.mine().orElse(null);
        if (application != null && !application.state().isBeforeFiling() && mistakes.isNone()) {
            form.seeOther(page.to("MY_APPLICATION"));
        }
    }

    /** Filing judges by itself, so what is only filed is not looked into here. A form that comes once more is answered alike. */
    private boolean isFiled() {
        OptionalLong id = showing.newest();
        if (id.isEmpty()) {
            return false;
        }
        if (!form.yes("true")) {
            mistakes.add("true", t.get("admission.check.true.missing"));
            form.refuse();
            return false;
        }
        if (!form.attempt(mistakes, () -> filing.file(form.once(), id.getAsLong(), true))) {
            return false;
        }
        form.seeOther(page.to("MY_APPLICATION_FILED"));
        return true;
    }

    /** Of the confirmation, which stays to be looked at. */
    public void confirm() {
        application = showing.mine().filter(mine -> mine.reference() != null).orElse(null);
        if (application == null) {
            form.seeOther(page.to("MY_APPLICATION"));
        }
    }

    public @Nullable MyApplication getApplication() {
        return application;
    }

    public boolean isReady() {
        return application != null && application.preparation().mayFile();
    }

    public List<Finding> getFindings() {
        return application == null ? List.of() : application.judgement().findings();
    }

    public String explanation(Finding finding) {
        return application == null
                ? ""
                : application.answers().getOrDefault(finding.requirement().id(), "");
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
