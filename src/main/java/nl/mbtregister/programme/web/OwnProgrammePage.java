package nl.mbtregister.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.programme.OpeningProgramme;
import nl.mbtregister.programme.OwnProgramme;
import nl.mbtregister.programme.Programme;
import org.jspecify.annotations.Nullable;

/** Somebody who acts for the institution reads a programme of it. */
@Named
@RequestScoped
public class OwnProgrammePage {
    @Inject
    private OpeningProgramme opening;

    @Inject
    private Form form;

    private @Nullable OwnProgramme own;

    /** Answers 404 for a programme of another institution. */
    public void answer() {
        try {
            own = opening.own(form.text("number"));
        } catch (Refusal none) {
            form.notFound();
        }
    }

    public @Nullable Programme getProgramme() {
        return own == null ? null : own.programme();
    }

    public boolean isLead() {
        return own != null && own.lead();
    }
}
