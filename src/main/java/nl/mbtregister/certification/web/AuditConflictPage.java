package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.certification.OpeningAudit;
import nl.mbtregister.certification.rules.AuditorTie;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** An auditor says whether anything ties them to the institution, before the file opens. */
@Named
@RequestScoped
public class AuditConflictPage {
    @Inject
    private OpeningAudit opening;

    @Inject
    private AuditDoor door;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private OpeningAudit.@Nullable Cover cover;

    public void answer() {
        long id = door.id();
        cover = door.open(() -> opening.cover(id));
        if (cover != null && form.sent("declare") && isAnswered() && form.attempt(mistakes, () -> declare(id))) {
            cover = opening.cover(id);
        }
    }

    private void declare(long id) {
        Optional<AuditorTie> found = opening.declare(id, form.text("tie").equals("yes") ? form.text("reason") : "");
        if (found.isEmpty()) {
            form.seeOther(page.to("AUDIT", String.valueOf(id)));
        }
    }

    private boolean isAnswered() {
        if (!List.of("yes", "no").contains(form.text("tie"))) {
            mistakes.add("tie", t.get("certification.tie.missing"));
        } else if (form.text("tie").equals("yes") && form.text("reason").isEmpty()) {
            mistakes.add("reason", t.get("certification.tie.reason.missing"));
        }
        if (!mistakes.isNone()) {
            form.refuse();
        }
        return mistakes.isNone();
    }

    public OpeningAudit.@Nullable Cover getCover() {
        return cover;
    }

    /** What keeps the auditor from this file; null while nothing does. */
    public @Nullable AuditorTie getTie() {
        OpeningAudit.Cover seen = cover;
        return seen == null ? null : seen.auditor().tie().orElse(null);
    }

    public List<Option> getOptions() {
        return List.of(
                new Option("no", t.get("certification.tie.no")), new Option("yes", t.get("certification.tie.yes")));
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
