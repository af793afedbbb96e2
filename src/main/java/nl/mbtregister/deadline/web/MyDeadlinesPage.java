package nl.mbtregister.deadline.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import nl.mbtregister.deadline.KeepingFeed;
import nl.mbtregister.deadline.ShowingDeadlines;
import nl.mbtregister.deadline.rules.Deadline;
import nl.mbtregister.deadline.rules.FeedToken;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The days that a therapist must not miss, and the address under which a calendar can follow them. */
@Named
@RequestScoped
public class MyDeadlinesPage {
    @Inject
    private ShowingDeadlines showing;

    @Inject
    private KeepingFeed keeping;

    @Inject
    private Settings settings;

    @Inject
    private Form form;

    @Inject
    private Page page;

    private final Mistakes mistakes = new Mistakes();
    private List<Deadline> deadlines = List.of();
    private @Nullable FeedToken made;
    private @Nullable Instant madeAt;

    /** A new address is shown in the answer itself: no later page could say it. */
    public void answer() {
        if (form.sent("remove") && form.attempt(mistakes, keeping::remove)) {
            form.seeOther(page.getHere(), "deadline.removed.done");
            return;
        }
        if (form.sent("make")) {
            form.attempt(mistakes, () -> made = keeping.make());
        }
        deadlines = showing.mine();
        madeAt = keeping.madeAt().orElse(null);
    }

    public List<Deadline> getDeadlines() {
        return deadlines;
    }

    /** The address that was just made, for programs; null in every other answer. */
    public @Nullable String getAddress() {
        return made == null ? null : settings.text(Setting.PUBLIC_ADDRESS) + DeadlinesServlet.path(made);
    }

    /** The same as a link that opens the calendar of a telephone or computer. */
    public @Nullable String getLink() {
        String address = getAddress();
        return address == null ? null : address.replaceFirst("^https?:", "webcal:");
    }

    public @Nullable Instant getMadeAt() {
        return madeAt;
    }

    /** The page on which something is done about this day. */
    public String to(Deadline deadline) {
        return page.to(DeadlineRoute.of(deadline.kind()).name());
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
