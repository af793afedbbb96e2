package nl.mbtregister.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.access.ChangingAddress;
import nl.mbtregister.access.ChoosingPassword;
import nl.mbtregister.access.CurrentSession;
import nl.mbtregister.access.EndingSession;
import nl.mbtregister.access.OwnSession;
import nl.mbtregister.access.Recognised;
import nl.mbtregister.access.RemovingSecondFactor;
import nl.mbtregister.access.SigningOut;
import nl.mbtregister.access.rules.EmailAddress;
import nl.mbtregister.access.rules.Password;
import nl.mbtregister.access.rules.TypedEmail;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;

/** One's own account: address, password, second factor and sessions. */
@Named
@RequestScoped
public class AccountPage {
    @Inject
    private CurrentSession current;

    @Inject
    private ChangingAddress changing;

    @Inject
    private ChoosingPassword choosing;

    @Inject
    private RemovingSecondFactor removing;

    @Inject
    private EndingSession ending;

    @Inject
    private SigningOut signingOut;

    @Inject
    private Arrival arrival;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private List<OwnSession> sessions = List.of();
    private List<String> recoveryCodes = List.of();

    /** Does what one of the forms asks for; each has a name of its own. */
    public void answer() {
        if (form.sent()) {
            form.attempt(mistakes, this::act);
        }
        if (!mistakes.isNone()) {
            form.refuse();
        }
        sessions = ending.own();
    }

    private void act() {
        switch (form.text("form")) {
            case "signout" -> {
                signingOut.signOut();
                arrival.signOut();
            }
            case "address" -> address();
            case "confirm" -> confirm();
            case "password-form" -> password();
            case "remove" -> remove();
            case "renew" -> recoveryCodes = removing.renewRecoveryCodes();
            case "end" -> end();
            case "others" -> {
                ending.endOthers();
                form.seeOther(page.getHere(), "access.account.others.done");
            }
            default -> form.notFound();
        }
    }

    private void address() {
        switch (EmailAddress.read(form.text("email"))) {
            case TypedEmail.EmailFault fault -> mistakes.add("email", t.show(fault));
            case TypedEmail.Good(EmailAddress email) -> {
                Optional<UUID> mail = changing.ask(email, form.text("own"), arrival.place());
                mail.ifPresentOrElse(
                        id -> form.seeOther(page.getHere() + "?mail=" + id),
                        () -> mistakes.add("own", t.get("access.account.own.wrong")));
            }
        }
    }

    private void confirm() {
        Optional<UUID> mail = SessionFilter.read(form.text("mail"));
        if (mail.isPresent() && changing.confirm(mail.get(), form.text("code"))) {
            form.seeOther(page.getHere(), "access.account.address.done");
        } else {
            mistakes.add("code", t.get("access.code.wrong"));
        }
    }

    private void password() {
        Password.fault(form.text("password"), session().email())
                .ifPresent(fault -> mistakes.add("password", t.show(fault)));
        if (!mistakes.isNone()) {
            return;
        }
        if (choosing.choose(form.text("present"), form.text("password"), arrival.place())) {
            form.seeOther(page.getHere(), "access.account.password.done");
        } else {
            mistakes.add("present", t.get("access.account.own.wrong"));
        }
    }

    private void remove() {
        if (removing.remove(form.text("factor"))) {
            form.seeOther(page.getHere(), "access.account.removed.done");
        } else {
            mistakes.add("factor", t.get("access.secondfactor.wrong"));
        }
    }

    private void end() {
        SessionFilter.read(form.text("session")).ifPresent(ending::end);
        form.seeOther(page.getHere(), "access.account.ended.done");
    }

    public Recognised session() {
        return current.get();
    }

    public List<OwnSession> getSessions() {
        return sessions;
    }

    public boolean isMailed() {
        return SessionFilter.read(form.text("mail")).isPresent();
    }

    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
