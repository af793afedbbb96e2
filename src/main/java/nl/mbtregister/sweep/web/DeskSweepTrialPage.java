package nl.mbtregister.sweep.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.register.ForeseenLapse;
import nl.mbtregister.sweep.ShowingRounds;
import nl.mbtregister.sweep.ShowingRounds.Listed;
import org.jspecify.annotations.Nullable;

/** What the round of a day would do; the day stands in the address. */
@Named
@RequestScoped
public class DeskSweepTrialPage {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d-M-yyyy");

    @Inject
    private ShowingRounds showing;

    @Inject
    private Places places;

    @Inject
    private Form form;

    @Inject
    private Time time;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable LocalDate day;
    private Listed<ForeseenLapse> lapses = new Listed<>(List.of(), false);

    public void answer() {
        day = form.text("day").isEmpty()
                ? time.today().plusDays(1)
                : form.day("day", mistakes).orElse(null);
        if (day != null) {
            lapses = showing.lapses(day, places.lapse("l"));
        }
    }

    /** Null when what was typed is no day. */
    public @Nullable LocalDate getDay() {
        return day;
    }

    public String getTyped() {
        return form.text("day").isEmpty() && day != null ? WRITTEN.format(day) : form.text("day");
    }

    public List<ForeseenLapse> getLapses() {
        return lapses.lines();
    }

    public @Nullable String getMore() {
        return lapses.more() ? Places.query("l", getLapses().getLast().lapse()) + "&day=" + WRITTEN.format(day) : null;
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
