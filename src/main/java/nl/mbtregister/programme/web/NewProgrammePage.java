package nl.mbtregister.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.institution.ActedFor;
import nl.mbtregister.institution.ActingForInstitution;
import nl.mbtregister.institution.KeepingOwnInstitution;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.programme.KeepingProgramme;
import nl.mbtregister.programme.ProgrammeFacts;
import org.jspecify.annotations.Nullable;

/** A lead starts a programme. */
@Named
@RequestScoped
public class NewProgrammePage {
    @Inject
    private ActingForInstitution acting;

    @Inject
    private KeepingOwnInstitution institutions;

    @Inject
    private KeepingProgramme keeping;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable ActedFor acted;
    private List<Option> places = List.of();

    /** Answers 404 to who is no lead of the institution. */
    public void answer() {
        long id = form.number("id").map(Integer::longValue).orElse(-1L);
        if (!open(id)) {
            form.notFound();
            return;
        }
        if (form.sent("programme")) {
            start(id);
        }
    }

    private boolean open(long id) {
        try {
            acted = acting.requireLead(id);
            places = ProgrammeFields.places(institutions.locations(id));
            return true;
        } catch (Refusal none) {
            return false;
        }
    }

    private void start(long id) {
        Optional<ProgrammeFacts> typed = fields().read();
        if (typed.isEmpty()) {
            form.refuse();
            return;
        }
        String[] number = new String[1];
        if (form.attempt(mistakes, () -> number[0] = keeping.start(form.once(), id, typed.get()))) {
            form.seeOther(page.to("INSTITUTION_PROGRAMME", number[0]), "programme.started.done");
        }
    }

    private ProgrammeFields fields() {
        return new ProgrammeFields(form, mistakes, t);
    }

    public @Nullable ActedFor getActed() {
        return acted;
    }

    public List<Option> getVariants() {
        return fields().variants();
    }

    public List<Option> getModules() {
        return fields().furtherModules();
    }

    public List<Option> getPlaces() {
        return places;
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
