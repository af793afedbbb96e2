package nl.mbtregister.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;

/** Anybody reads when accredited courses are held. Each question is one statement. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class ReadingCalendar {
    /** Lines on a page. */
    public static final int PAGE = 20;

    /** Lines in a file. */
    public static final int FILE = 500;

    @Inject
    private CourseEditions editions;

    /** @param more whether there is a next page, after the last of these lines */
    public record Listed(List<CourseEdition> lines, boolean more) {}

    @Transactional
    public Listed page(CalendarQuestion question) {
        List<CourseEdition> found = editions.calendar(question, PAGE + 1);
        boolean more = found.size() > PAGE;
        return new Listed(more ? found.subList(0, PAGE) : found, more);
    }

    /** Up to 500, for a file. */
    @Transactional
    public List<CourseEdition> all(CalendarQuestion question) {
        return editions.calendar(question, FILE);
    }

    /** Empty for what the calendar does not show. */
    @Transactional
    public Optional<CourseEdition> edition(long id) {
        return editions.shown(id);
    }
}
