package nl.mbtregister.institution.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.institution.Institution;
import nl.mbtregister.institution.KeepingInstitutions;
import nl.mbtregister.institution.NewInstitution;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The office looks for an institution, and enters one. */
@Named
@RequestScoped
public class DeskInstitutionsPage {
    @Inject
    private KeepingInstitutions keeping;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private KeepingInstitutions.Listed listed = new KeepingInstitutions.Listed(List.of(), false);

    public void answer() {
        if (form.sent("enter") && entered()) {
            return;
        }
        long after = form.number("id").map(Integer::longValue).orElse(0L);
        listed = keeping.after(form.text("words"), form.text("after"), after);
    }

    private boolean entered() {
        Optional<NewInstitution> typed = fields().institution();
        if (typed.isEmpty()) {
            form.refuse();
            return false;
        }
        long[] id = new long[1];
        boolean done = form.attempt(mistakes, () -> id[0] = keeping.enter(form.once(), typed.get()));
        if (done) {
            form.seeOther(page.to("DESK_INSTITUTION", String.valueOf(id[0])), "institution.entered.done");
        }
        return done;
    }

    private InstitutionFields fields() {
        return new InstitutionFields(form, mistakes, t);
    }

    public List<Institution> getInstitutions() {
        return listed.institutions();
    }

    public List<Option> getCountries() {
        return fields().countries();
    }

    /** Address of the lines that follow; null on the last page. */
    public @Nullable String getMore() {
        if (!listed.more()) {
            return null;
        }
        Institution last = getInstitutions().getLast();
        return page.getHere() + "?words=" + encoded(form.text("words")) + "&after=" + encoded(last.name()) + "&id="
                + last.id();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
