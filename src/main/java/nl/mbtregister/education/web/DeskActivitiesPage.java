package nl.mbtregister.education.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.mbtregister.education.CheckingActivities;
import nl.mbtregister.education.PersonActivities;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.ledger.PageMark;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** What one person did to keep a registration up: the office confirms or reverses it. */
@Named
@RequestScoped
public class DeskActivitiesPage {
    @Inject
    private CheckingActivities checking;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable PersonActivities file;

    public void answer() {
        Optional<RegisterNumber> number =
                RegisterNumber.read(form.text("number")).usable();
        if (number.isEmpty()) {
            form.notFound();
        } else if (!done(number.get())) {
            checking.open(number.get(), PageMark.read(form.text("after")).orElse(null))
                    .ifPresentOrElse(found -> file = found, form::notFound);
        }
    }

    private boolean done(RegisterNumber number) {
        long credit = form.number("credit").orElse(0);
        if (form.sent("confirm")) {
            return ended(() -> checking.confirm(number, credit), "education.check.confirmed.done");
        }
        if (form.sent("reverse") && isReasoned()) {
            return ended(() -> checking.reverse(number, credit, form.text("reason")), "education.check.reversed.done");
        }
        return false;
    }

    private boolean isReasoned() {
        if (form.text("reason").isEmpty()) {
            mistakes.add("reason", t.get("education.activity.reason.empty"));
            form.refuse();
            return false;
        }
        return true;
    }

    private boolean ended(Runnable act, String done) {
        boolean acted = form.attempt(mistakes, act);
        if (acted) {
            form.seeOther(page.getHere(), done);
        }
        return acted;
    }

    public @Nullable PersonActivities getFile() {
        return file;
    }

    public Mistakes getMistakes() {
        return mistakes;
    }

    /** The credit that is about to be reversed; 0 when none is. */
    public long getReversing() {
        return form.number("reverse")
                .or(() -> form.text("form").equals("reverse") ? form.number("credit") : Optional.empty())
                .orElse(0);
    }
}
