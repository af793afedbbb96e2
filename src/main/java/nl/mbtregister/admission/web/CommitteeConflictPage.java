package nl.mbtregister.admission.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.admission.DeclaringConflict;
import nl.mbtregister.admission.OpeningApplication;
import nl.mbtregister.admission.rules.ConflictKind;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** A member says whether anything ties them to the applicant, before the file opens. */
@Named
@RequestScoped
public class CommitteeConflictPage {
    @Inject
    private OpeningApplication opening;

    @Inject
    private DeclaringConflict declaring;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private OpeningApplication.@Nullable Cover cover;
    private @Nullable ConflictKind tie;

    public void answer() {
        long id = form.number("id").map(Integer::longValue).orElse(-1L);
        try {
            cover = opening.cover(id);
        } catch (Refusal refusal) {
            throw new Refusal("platform.R1");
        }
        if (form.sent("declare") && isAnswered()) {
            form.attempt(mistakes, () -> declare(id));
        }
    }

    private void declare(long id) {
        Optional<ConflictKind> found = declaring.declare(id, form.text("tie").equals("yes") ? form.text("reason") : "");
        if (found.isEmpty()) {
            form.seeOther(page.to("COMMITTEE_APPLICATION", String.valueOf(id)));
        }
        tie = found.orElse(null);
    }

    private boolean isAnswered() {
        if (!List.of("yes", "no").contains(form.text("tie"))) {
            mistakes.add("tie", t.get("admission.conflict.tie.missing"));
        } else if (form.text("tie").equals("yes") && form.text("reason").isEmpty()) {
            mistakes.add("reason", t.get("admission.conflict.reason.missing"));
        }
        if (!mistakes.isNone()) {
            form.refuse();
        }
        return mistakes.isNone();
    }

    public OpeningApplication.@Nullable Cover getCover() {
        return cover;
    }

    /** What keeps the member from this file, once it is known. */
    public @Nullable ConflictKind getTie() {
        return tie;
    }

    public List<Option> getOptions() {
        return List.of(
                new Option("no", t.get("admission.conflict.no")), new Option("yes", t.get("admission.conflict.yes")));
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
