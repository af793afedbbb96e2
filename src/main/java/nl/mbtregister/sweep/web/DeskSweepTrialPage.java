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
import nl.mbtregister.reminder.Reminder;
import nl.mbtregister.reminder.RemindingConfirmation;
import nl.mbtregister.reminder.RemindingHolders;
import nl.mbtregister.reminder.Unconfirmed;
import nl.mbtregister.sweep.ShowingSweeps;
import nl.mbtregister.sweep.ShowingSweeps.Listed;
import org.jspecify.annotations.Nullable;

/** What the round of a day would do; the day stands in the address. */
@Named
@RequestScoped
public class DeskSweepTrialPage {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d-M-yyyy");

    @Inject
    private ShowingSweeps showing;

    @Inject
    private Places places;

    @Inject
    private Form form;

    @Inject
    private Time time;

    private final Mistakes mistakes = new Mistakes();
    private @Nullable LocalDate day;
    private Listed<ForeseenLapse> lapses = new Listed<>(List.of(), false);
    private RemindingConfirmation.Portion confirmations = new RemindingConfirmation.Portion(List.of(), null);
    private RemindingHolders.Portion reminders = new RemindingHolders.Portion(List.of(), null);

    public void answer() {
        day = form.text("day").isEmpty()
                ? time.today().plusDays(1)
                : form.day("day", mistakes).orElse(null);
        if (day != null && isAboutData()) {
            confirmations = showing.confirmations(day, after());
        } else if (day != null) {
            lapses = showing.lapses(day, places.lapse("l"));
            reminders = showing.reminders(day, after());
        }
    }

    private long after() {
        return form.number("rperson").map(Integer::longValue).orElse(Long.MIN_VALUE);
    }

    /** Whether it is shown who is asked whether the data are right, and not the rest. */
    public boolean isAboutData() {
        return form.yes("data");
    }

    /** Address of the other part. */
    public String getOther() {
        return "?day=" + WRITTEN.format(day) + (isAboutData() ? "" : "&data=yes");
    }

    public List<Unconfirmed> getConfirmations() {
        return confirmations.due();
    }

    /** Those behind the last person that was looked at. */
    public @Nullable String getMoreConfirmations() {
        return confirmations.last() == null
                ? null
                : "?data=yes&rperson=" + confirmations.last() + "&day=" + WRITTEN.format(day);
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

    public List<Reminder> getReminders() {
        return reminders.reminders();
    }

    /** Those behind the last person that was looked at. */
    public @Nullable String getMoreReminders() {
        return reminders.last() == null ? null : "?rperson=" + reminders.last() + "&day=" + WRITTEN.format(day);
    }

    public Mistakes getMistakes() {
        return mistakes;
    }
}
