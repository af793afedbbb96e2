package nl.mbtregister.sweep.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import nl.mbtregister.sweep.AsideLine;
import nl.mbtregister.sweep.GraceLine;
import nl.mbtregister.sweep.ShowingSweeps;
import nl.mbtregister.sweep.ShowingSweeps.Listed;
import nl.mbtregister.sweep.SweepDay;
import nl.mbtregister.sweep.SweepStep;
import nl.mbtregister.sweep.TryingAgain;
import org.jspecify.annotations.Nullable;

/** What the rounds did, whom they set aside and whose title lapsed not long ago. */
@Named
@RequestScoped
public class DeskSweepPage {
    @Inject
    private ShowingSweeps showing;

    @Inject
    private TryingAgain trying;

    @Inject
    private Places places;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Settings settings;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private Listed<SweepDay> days = new Listed<>(List.of(), false);
    private Listed<AsideLine> aside = new Listed<>(List.of(), false);
    private Listed<GraceLine> grace = new Listed<>(List.of(), false);

    public void answer() {
        if (form.sent() && form.text("form").startsWith("again-")) {
            long person = Long.parseLong("0" + form.text("person").replaceAll("\\D", ""));
            if (form.choice("step", SweepStep.class)
                    .filter(step -> trying.tryAgain(person, step))
                    .isPresent()) {
                form.seeOther(page.getHere(), "sweep.again.done");
                return;
            }
            mistakes.add("", t.get("sweep.again.failed"));
            form.refuse();
        }
        days = showing.days(places.before());
        aside = showing.aside(places.aside());
        grace = showing.grace(places.grace());
    }

    public List<SweepDay> getDays() {
        return days.lines();
    }

    /** Earlier days; null when there are none. */
    public @Nullable String getEarlier() {
        return days.more() ? "?before=" + getDays().getLast().day() : null;
    }

    public List<AsideLine> getAside() {
        return aside.lines();
    }

    public @Nullable String getMoreAside() {
        return aside.more() ? Places.query(getAside().getLast()) : null;
    }

    public List<GraceLine> getGrace() {
        return grace.lines();
    }

    public @Nullable String getMoreGrace() {
        return grace.more() ? Places.query(getGrace().getLast()) : null;
    }

    public int getMonths() {
        return settings.number(Setting.GRACE_MONTHS);
    }

    /** Until when somebody stands on that list. */
    public LocalDate until(GraceLine line) {
        return line.place().day().plusMonths(getMonths());
    }

    /** How a state looks: a {@link nl.mbtregister.platform.web.Look} by name. */
    public String look(SweepDay.SweepState state) {
        return switch (state) {
            case DONE -> "GOOD";
            case RUNNING -> "WAITING";
            case FAILED -> "CONDITION";
        };
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
