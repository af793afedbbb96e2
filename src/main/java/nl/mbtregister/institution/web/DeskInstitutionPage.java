package nl.mbtregister.institution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.institution.InstitutionFile;
import nl.mbtregister.institution.KeepingContacts;
import nl.mbtregister.institution.KeepingInstitutions;
import nl.mbtregister.institution.KeepingOwnInstitution;
import nl.mbtregister.institution.NewInstitution;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The office verifies an institution, corrects it, and names who acts for it. */
@Named
@RequestScoped
public class DeskInstitutionPage {
    @Inject
    private KeepingInstitutions keeping;

    @Inject
    private KeepingContacts contacts;

    @Inject
    private KeepingOwnInstitution opening;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable InstitutionFile file;

    public void answer() {
        long id = form.number("id").map(Integer::longValue).orElse(-1L);
        int seen = (int) form.version();
        if (!open(id)) {
            form.notFound();
            return;
        }
        switch (form.sent() ? form.text("form").replaceFirst("-.*", "") : "") {
            case "verify" -> {
                require("lookedup", "institution.verify.lookedup.missing");
                require("spoken", "institution.verify.spoken.missing");
                finish(() -> keeping.verify(id, seen, form.text("spoken")));
            }
            case "correct" -> {
                Optional<NewInstitution> typed = fields().institution();
                finish(() -> keeping.correct(id, seen, typed.orElseThrow()));
            }
            case "contact" -> {
                require("email", "institution.contact.email.missing");
                finish(() -> contacts.add(id, form.text("email"), fields().part(), form.text("job")));
            }
            case "remove" ->
                finish(() -> contacts.remove(
                        id, form.number("account").map(Integer::longValue).orElse(-1L)));
            default -> {}
        }
    }

    private boolean open(long id) {
        try {
            file = opening.open(id);
            return true;
        } catch (Refusal none) {
            return false;
        }
    }

    private void require(String field, String sentence) {
        if (form.text(field).isEmpty()) {
            mistakes.add(field, t.get(sentence));
        }
    }

    private void finish(Runnable act) {
        if (!mistakes.isNone()) {
            form.refuse();
        } else if (form.attempt(mistakes, act)) {
            form.seeOther(page.getHere(), "institution.kept.done");
        }
    }

    private InstitutionFields fields() {
        return new InstitutionFields(form, mistakes, t);
    }

    public @Nullable InstitutionFile getFile() {
        return file;
    }

    public List<Option> getCountries() {
        return fields().countries();
    }

    public List<Option> getParts() {
        return fields().parts();
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
