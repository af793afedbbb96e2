package nl.mbtregister.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.attendance.HeldEdition;
import nl.mbtregister.attendance.ReadingAttendance;
import nl.mbtregister.platform.Sentences;
import nl.mbtregister.platform.Time;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Mistakes;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The editions of a provider that are over: which still need a list, and by when. */
@Named
@RequestScoped
public class AttendanceHomePage {
    @Inject
    private ReadingAttendance reading;

    @Inject
    private Form form;

    @Inject
    private Page page;

    @Inject
    private Time time;

    @Inject
    private Sentences t;

    private final Mistakes mistakes = new Mistakes();
    private List<HeldEdition> editions = List.of();
    private boolean more;

    public void answer() {
        if (form.text("upload").equals("attendance.R1")) {
            mistakes.add("", t.get("refusal.attendance.R1"));
        }
        Place before = Place.read(form.text("before"), new Place(LocalDate.of(9999, 12, 31), 0));
        editions = reading.own(before.day(), before.id());
        more = editions.size() > ReadingAttendance.EDITIONS;
        editions = more ? editions.subList(0, ReadingAttendance.EDITIONS) : editions;
    }

    public Mistakes getMistakes() {
        return mistakes;
    }

    public List<HeldEdition> getEditions() {
        return editions;
    }

    /** Where the next page begins; null on the last. */
    public @Nullable String getNext() {
        return more
                ? page.getHere() + "?before="
                        + new Place(
                                editions.getLast().lastDay(), editions.getLast().id())
                : null;
    }

    /** The state of an edition in words. */
    public String state(HeldEdition edition) {
        if (edition.draft() != null) {
            return t.get("attendance.home.draft");
        }
        if (edition.credited() != null) {
            return t.count("attendance.home.saved", edition.credited());
        }
        return t.of(edition.isOverdue(time.today()) ? "attendance.home.overdue" : "attendance.home.due", edition.due());
    }
}
