package nl.mbtregister.check.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.check.CheckList;
import nl.mbtregister.check.ReadingChecks;
import nl.mbtregister.check.ReadingChecks.Trail;
import nl.mbtregister.institution.Institution;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Option;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** Who acts for an institution hands in a list, and sees what was checked before. */
@Named
@RequestScoped
public class ChecksPage {
    @Inject
    private ReadingChecks reading;

    @Inject
    private Settings settings;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private Trail trail = new Trail(List.of(), List.of(), false);

    public void answer() {
        trail = reading.trail(form.number("before").map(Integer::longValue).orElse(Long.MAX_VALUE));
        String refused = "refusal." + form.text("upload");
        if (t.containsKey(refused)) {
            mistakes.add(
                    refused.startsWith("refusal.check.") ? "file" : "",
                    t.of(refused, settings.number(Setting.CHECK_ROWS_MOST)));
        }
    }

    /** Those that the office has verified. */
    public List<Institution> getUsable() {
        return trail.institutions().stream()
                .map(one -> one.institution())
                .filter(one -> one.verified() != null)
                .toList();
    }

    public List<Option> getInstitutions() {
        return getUsable().stream()
                .map(one -> new Option(String.valueOf(one.id()), one.name()))
                .toList();
    }

    /** Where the terms are that were not accepted; null when nothing refers to them. */
    public boolean isTermsAsked() {
        return form.text("upload").equals("client.R1");
    }

    public List<CheckList> getChecks() {
        return trail.checks();
    }

    public String institution(CheckList list) {
        return trail.name(list);
    }

    /** Where earlier checks begin; null on the last page. */
    public @Nullable String getMore() {
        return trail.more()
                ? page.getHere() + "?before=" + trail.checks().getLast().id()
                : null;
    }

    public int getMost() {
        return settings.number(Setting.CHECK_ROWS_MOST);
    }

    public int getDays() {
        return settings.number(Setting.CHECK_KEPT_DAYS);
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
