package nl.mbtregister.admission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
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
        application = showing.mine().orElse(null);
        if (application == null || isSentAgain()) {
            return;
        }
        if (!application.state().isBeforeFiling()) {
            form.seeOther(page.to("MY_APPLICATION"));
        } else if (form.sent("file")) {
            file(application.id());
        }
    }

    /** A form that comes once more after it was done is answered as the first time. */
    private boolean isSentAgain() {
        Optional<MyApplication> filed = Optional.ofNullable(application)
                .filter(mine -> form.sent("file") && !mine.state().isBeforeFiling());
        filed.ifPresent(mine -> file(mine.id()));
        return filed.isPresent();
    }

    private void file(long id) {
        if (!form.yes("true")) {
            mistakes.add("true", t.get("admission.check.true.missing"));
            form.refuse();
        } else if (form.attempt(mistakes, () -> filing.file(form.once(), id, true))) {
            form.seeOther(page.to("MY_APPLICATION_FILED"));
        }
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
