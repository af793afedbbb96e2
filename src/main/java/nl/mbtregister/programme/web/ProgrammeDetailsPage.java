package nl.mbtregister.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.mbtregister.institution.KeepingOwnInstitution;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.programme.KeepingProgramme;
import nl.mbtregister.programme.OpeningProgramme;
import nl.mbtregister.programme.Programme;
import nl.mbtregister.programme.ProgrammeFacts;
import org.jspecify.annotations.Nullable;

/** A lead changes what is told about a programme, or closes it. */
@Named
@RequestScoped
public class ProgrammeDetailsPage {
    @Inject
    private OpeningProgramme opening;

    @Inject
    private KeepingProgramme keeping;

    @Inject
    private KeepingOwnInstitution institutions;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable Programme programme;
    private List<Option> places = List.of();

    /** Answers 404 for a programme that the caller does not lead, and for one that was closed. */
    public void answer() {
        if (!open(form.text("number"))) {
            form.notFound();
            return;
        }
        if (form.sent("programme")) {
            Optional<ProgrammeFacts> typed = fields().read();
            finish(
                    () -> keeping.change(getNumber(), (int) form.version(), typed.orElseThrow()),
                    "programme.changed.done");
        } else if (form.sent("close")) {
            Optional<LocalDate> last = form.day("last", mistakes);
            finish(() -> keeping.close(getNumber(), (int) form.version(), last.orElseThrow()), "programme.closed.done");
        }
    }

    private boolean open(String number) {
        try {
            programme = opening.led(number);
            places = ProgrammeFields.places(institutions.locations(programme.institutionId()));
            return true;
        } catch (Refusal none) {
            return false;
        }
    }

    private void finish(Runnable act, String done) {
        if (!mistakes.isNone()) {
            form.refuse();
        } else if (form.attempt(mistakes, act)) {
            form.seeOther(page.to("INSTITUTION_PROGRAMME", getNumber()), done);
        }
    }

    private ProgrammeFields fields() {
        return new ProgrammeFields(form, mistakes, t);
    }

    private String getNumber() {
        return Objects.requireNonNull(programme).number();
    }

    public @Nullable Programme getProgramme() {
        return programme;
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

    public Collection<String> getChosenModules() {
        return form.isTyped()
                ? form.all("modules")
                : Objects.requireNonNull(programme).facts().modules().stream()
                        .map(Enum::name)
                        .toList();
    }

    public Collection<String> getChosenPlaces() {
        return form.isTyped()
                ? form.all("places")
                : Objects.requireNonNull(programme).facts().locations().stream()
                        .map(String::valueOf)
                        .toList();
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
