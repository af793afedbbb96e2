package nl.mbtregister.client.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import nl.mbtregister.client.AcceptingTerms;
import nl.mbtregister.client.AcceptingTerms.Terms;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** A contact reads the terms; a lead accepts them. */
@Named
@RequestScoped
public class TermsPage {
    @Inject
    private AcceptingTerms accepting;

    @Inject
    private Form form;

    @Inject
    private Page page;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable Terms terms;

    public void answer() {
        long id = form.number("id").map(Integer::longValue).orElse(-1L);
        try {
            terms = accepting.of(id);
        } catch (Refusal none) {
            form.notFound();
            return;
        }
        if (form.sent("accept") && form.attempt(mistakes, () -> accepting.accept(id))) {
            form.seeOther(page.getHere(), "client.terms.accepted.done");
        }
    }

    public boolean isOpen() {
        return terms != null;
    }

    public Terms getTerms() {
        return Objects.requireNonNull(terms);
    }

    public String getVersion() {
        return AcceptingTerms.VERSION;
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
