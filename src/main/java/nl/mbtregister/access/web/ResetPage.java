package nl.mbtregister.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.access.ResettingPassword;
import nl.mbtregister.access.rules.EmailAddress;
import nl.mbtregister.access.rules.Password;
import nl.mbtregister.access.rules.TypedEmail;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;

/** A forgotten password: first the address, then the code and a new password. */
@Named
@RequestScoped
public class ResetPage {
    @Inject
    private ResettingPassword resetting;

    @Inject
    private Arrival arrival;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();

    /** Goes on to the code, whether or not anybody has the address. */
    public void answer() {
        if (form.sent("ask")) {
            ask();
        } else if (form.sent("reset")) {
            reset();
        }
        if (!mistakes.isNone()) {
            form.refuse();
        }
    }

    private void ask() {
        switch (EmailAddress.read(form.text("email"))) {
            case TypedEmail.EmailFault fault -> mistakes.add("email", t.show(fault));
            case TypedEmail.Good(EmailAddress email) ->
                form.attempt(mistakes, () -> {
                    UUID mail = resetting.ask(email, arrival.place());
                    form.seeOther(page.to("RESET") + "?mail=" + mail);
                });
        }
    }

    private void reset() {
        Password.fault(form.text("password"), "").ifPresent(fault -> mistakes.add("password", t.show(fault)));
        if (!mistakes.isNone()) {
            return;
        }
        form.attempt(mistakes, () -> {
            Optional<UUID> mail = SessionFilter.read(form.text("mail"));
            boolean right = mail.isPresent()
                    && resetting.reset(mail.get(), form.text("code"), form.text("password"), arrival.place());
            if (right) {
                form.seeOther(page.to("SIGN_IN"), "access.reset.done");
            } else {
                mistakes.add("code", t.get("access.code.wrong"));
            }
        });
    }

    public boolean isMailed() {
        return SessionFilter.read(form.text("mail")).isPresent();
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
