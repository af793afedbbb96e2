package nl.mbtregister.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.access.ConfirmingAddress;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;

/** The code that came by mail after signing up. */
@Named
@RequestScoped
public class ConfirmPage {
    @Inject
    private ConfirmingAddress confirming;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();

    public void answer() {
        if (!form.sent("confirm")) {
            return;
        }
        form.attempt(mistakes, () -> {
            Optional<UUID> mail = SessionFilter.read(form.text("mail"));
            if (mail.isPresent() && confirming.confirm(mail.get(), form.text("code"))) {
                form.seeOther(page.to("SIGN_IN"), "access.confirm.done");
            } else {
                mistakes.add("code", t.get("access.code.wrong"));
            }
        });
        if (!mistakes.isNone()) {
            form.refuse();
        }
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
