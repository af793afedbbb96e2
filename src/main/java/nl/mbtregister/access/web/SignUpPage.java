package nl.mbtregister.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.mbtregister.access.NewAccount;
import nl.mbtregister.access.SigningUp;
import nl.mbtregister.access.rules.EmailAddress;
import nl.mbtregister.access.rules.Password;
import nl.mbtregister.access.rules.TypedEmail;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;

/** A new account: name, e-mail address and password. */
@Named
@RequestScoped
public class SignUpPage {
    private static final int LONGEST_NAME = 200;

    @Inject
    private SigningUp signing;

    @Inject
    private Arrival arrival;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();

    /** Goes on to the code, whether or not the address has an account. */
    public void answer() {
        if (!form.sent("signup")) {
            return;
        }
        String name = form.text("name");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            mistakes.add("name", t.get("access.signup.name.missing"));
        }
        TypedEmail typed = EmailAddress.read(form.text("email"));
        if (typed instanceof TypedEmail.EmailFault fault) {
            mistakes.add("email", t.show(fault));
        }
        Password.fault(form.text("password"), form.text("email"))
                .ifPresent(fault -> mistakes.add("password", t.show(fault)));
        if (mistakes.isNone() && typed instanceof TypedEmail.Good(EmailAddress email)) {
            form.attempt(mistakes, () -> signUp(email, name));
        }
        if (!mistakes.isNone()) {
            form.refuse();
        }
    }

    private void signUp(EmailAddress email, String name) {
        UUID mail = signing.signUp(
                new NewAccount(email, name, page.getLanguage().tag(), form.text("password")), arrival.place());
        form.seeOther(page.to("CONFIRM") + "?mail=" + mail);
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
