package nl.mbtregister.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** The office and providers see which requests and courses there are. One statement each. */
@ApplicationScoped
@AllowedTo(Role.SECRETARIAT)
public class ListingCourses {
    /** Lines on a page. */
    public static final int PAGE = 20;

    @Inject
    private CourseLists lists;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** @param more whether there is a next page, after the last of these lines */
    public record Listed(List<CourseLine> lines, boolean more) {
        static Listed of(List<CourseLine> found) {
            boolean more = found.size() > PAGE;
            return new Listed(more ? found.subList(0, PAGE) : found, more);
        }
    }

    /** A line of the office's list by what it is sorted on; the next page begins after it. */
    public record Place(LocalDate filed, long id) {
        public static final Place START = new Place(LocalDate.EPOCH, 0);
    }

    @Transactional
    public Listed work(CourseWork work, Place after) {
        return Listed.of(lists.work(work, after.filed(), after.id(), PAGE + 1, time.today()));
    }

    /** @param before id of the last line of the page before, the greatest number there is for the first page */
    @AllowedTo({Role.SUPERVISOR, Role.INSTITUTION})
    @Transactional
    public Listed own(long before) {
        return Listed.of(lists.own(caller.get(), before, PAGE + 1, time.today()));
    }
}
