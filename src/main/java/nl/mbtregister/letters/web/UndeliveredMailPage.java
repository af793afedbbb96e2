package nl.mbtregister.letters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.SeeingToMail;
import nl.mbtregister.letters.UndeliveredMail;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** One mail that did not arrive, and what the office does about it. */
@Named
@RequestScoped
public class UndeliveredMailPage {
    @Inject
    private SeeingToMail seeing;

    @Inject
    private Form form;

    @Inject
    private Page page;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable UndeliveredMail mail;

    public void answer() {
        long id = form.number("id").map(Integer::longValue).orElse(-1L);
        if (form.sent("again")
                && form.attempt(mistakes, () -> seeing.sendAgain(form.once(), id, form.text("address")))) {
            form.seeOther(page.to("DESK_UNDELIVERED"), "letters.again.done");
            return;
        }
        if (form.sent("otherwise")
                && form.attempt(mistakes, () -> seeing.doneOtherwise(form.once(), id, form.text("how")))) {
            form.seeOther(page.to("DESK_UNDELIVERED"), "letters.otherwise.done");
            return;
        }
        try {
            mail = seeing.open(id);
        } catch (Refusal refusal) {
            if (mistakes.isNone()) {
                form.notFound();
            }
        }
    }

    public @Nullable UndeliveredMail getMail() {
        return mail;
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
