package nl.mbtregister.proof.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.proof.IssuingBadge;
import nl.mbtregister.proof.ReadingBadges;
import nl.mbtregister.proof.ReadingBadges.Own;
import nl.mbtregister.proof.rules.Held;

/** Badges of whoever is signed in: to take a new one, and those that were given. */
@Named
@RequestScoped
public class BadgesPage {
    private static final Own NOTHING = new Own(null, List.of(), false, List.of());

    @Inject
    private ReadingBadges reading;

    @Inject
    private IssuingBadge issuing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Form form;

    @Inject
    private Page page;

    private final Mistakes mistakes = new Mistakes();
    private Own own = NOTHING;

    public void answer() {
        if (caller.get().personId() == null) {
            return;
        }
        if (form.sent("take") && form.attempt(mistakes, this::take)) {
            return;
        }
        own = reading.own();
    }

    private void take() {
        issuing.issue(form.once(), form.choice("title", Title.class).orElse(Title.BASIC_THERAPIST));
        form.seeOther(page.to("MY_BADGES"), "proof.mine.taken");
    }

    public Mistakes getMistakes() {
        return mistakes;
    }

    public Own getOwn() {
        return own;
    }

    /** Highest first. */
    public List<Held> getTitles() {
        return own.titles().reversed();
    }

    public String file(String code) {
        return "/api/v1/badges/" + code;
    }
}
