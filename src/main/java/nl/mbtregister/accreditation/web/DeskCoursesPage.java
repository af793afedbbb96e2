package nl.mbtregister.accreditation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import nl.mbtregister.accreditation.CourseLine;
import nl.mbtregister.accreditation.CourseWork;
import nl.mbtregister.accreditation.ListingCourses;
import nl.mbtregister.platform.web.Form;
import nl.mbtregister.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The office's list of requests for accreditation; what is shown stands in the address. */
@Named
@RequestScoped
public class DeskCoursesPage {
    @Inject
    private ListingCourses listing;

    @Inject
    private Form form;

    @Inject
    private Page page;

    private CourseWork work = CourseWork.TO_DO;
    private ListingCourses.Listed listed = new ListingCourses.Listed(List.of(), false);

    public void answer() {
        work = form.choice("view", CourseWork.class).orElse(CourseWork.TO_DO);
        listed = listing.work(work, after());
    }

    private ListingCourses.Place after() {
        try {
            return new ListingCourses.Place(LocalDate.parse(form.text("filed")), Long.parseLong(form.text("after")));
        } catch (DateTimeParseException | NumberFormatException e) {
            return ListingCourses.Place.START;
        }
    }

    public CourseWork getWork() {
        return work;
    }

    public CourseWork[] getWorks() {
        return CourseWork.values();
    }

    public List<CourseLine> getLines() {
        return listed.lines();
    }

    public String at(CourseWork other) {
        return page.getHere() + "?view=" + other;
    }

    /** Address of the lines that follow; null on the last page. */
    public @Nullable String getMore() {
        if (!listed.more()) {
            return null;
        }
        CourseLine last = getLines().getLast();
        return at(work) + "&filed=" + last.filedOn() + "&after=" + last.id();
    }
}
