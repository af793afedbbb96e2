package nl.mbtregister.certification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.mbtregister.certification.AssigningDomains;
import nl.mbtregister.certification.Division;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The lead divides the domains of a round, and sees how far each is. */
@Named
@RequestScoped
public class EvaluationDivisionPage {
    @Inject
    private AssigningDomains assigning;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable Division division;

    /** Answers 404 for who does not lead it. */
    public void answer() {
        long id = form.number("id").map(Integer::longValue).orElse(-1L);
        try {
            division = assigning.division(id);
        } catch (Refusal refusal) {
            form.notFound();
            return;
        }
        if (form.sent("give") && given(id)) {
            form.seeOther(page.getHere(), "certification.given.done");
        } else if (form.sent() && form.text("form").startsWith("task-") && form.attempt(mistakes, () -> moved(id))) {
            form.seeOther(page.getHere(), "certification.moved.done");
        }
    }

    private boolean given(long id) {
        Optional<LocalDate> due = form.day("due", mistakes);
        if (due.isEmpty()) {
            form.refuse();
            return false;
        }
        return form.attempt(
                mistakes,
                () -> assigning.give(
                        form.once(), id, form.text("domain"), account("account"), due.get(), form.text("note")));
    }

    private void moved(long id) {
        String domain = form.text("domain");
        long account = account("account");
        switch (form.text("do")) {
            case "close" -> assigning.close(id, domain, account);
            case "take" -> assigning.take(id, domain, account);
            default -> assigning.ask(id, domain, account, form.text("asked"));
        }
    }

    private long account(String name) {
        String typed = form.text(name);
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
    }

    public @Nullable Division getDivision() {
        return division;
    }

    public List<Option> getDomains() {
        return division().domains().stream()
                .map(domain -> new Option(domain.code(), domain.code() + " " + t.show(domain.name())))
                .toList();
    }

    public List<Option> getHelpers() {
        return division().free().stream()
                .map(helper -> new Option(String.valueOf(helper.account()), helper.name()))
                .toList();
    }

    public String name(String domain) {
        return getDomains().stream()
                .filter(one -> one.value().equals(domain))
                .map(Option::label)
                .findFirst()
                .orElse(domain);
    }

    private Division division() {
        return Objects.requireNonNull(division);
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
