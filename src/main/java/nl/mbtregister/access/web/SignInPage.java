package nl.mbtregister.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.mbtregister.access.SigningIn;
import nl.mbtregister.access.rules.EmailAddress;
import nl.mbtregister.access.rules.SessionToken;
import nl.mbtregister.access.rules.TypedEmail;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;

/** E-mail address and password. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    private SigningIn signing;

    @Inject
    private Arrival arrival;

    @Inject
    private Form form;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();

    /** Signs in who gives the right password, and says nothing of what was wrong otherwise. */
    public void answer() {
        if (!form.sent("signin")) {
            return;
        }
        switch (EmailAddress.read(form.text("email"))) {
            case TypedEmail.EmailFault fault -> mistakes.add("email", t.show(fault));
            case TypedEmail.Good(EmailAddress email) -> form.attempt(mistakes, () -> signIn(email));
        }
        if (!mistakes.isNone()) {
            form.refuse();
        }
    }

    private void signIn(EmailAddress email) {
        Optional<SessionToken> token = signing.signIn(email, form.text("password"), arrival.place(), arrival.device());
        if (token.isPresent()) {
            arrival.begin(token.get());
        } else {
            mistakes.add("email", t.get("access.signin.wrong"));
        }
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
