package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;

/** The office and the committee see which cases there are, the most urgent first. One statement. */
@ApplicationScoped
@AllowedTo({Role.SECRETARIAT, Role.CUR_MEMBER, Role.CUR_CHAIR})
public class ListingApplications {
    /** Lines on a page. */
    public static final int PAGE = 20;

    @Inject
    private WorkLists lists;

    @Inject
    private Settings settings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** @param more whether there is a next page, after the last of these lines */
    public record Listed(List<CaseLine> lines, boolean more) {}

    /** A line of the list by what it is sorted on; the next page begins after it. */
    public record Place(LocalDate due, long id) {
        public static final Place START = new Place(LocalDate.EPOCH, 0);
    }

    @Transactional
    public Listed list(WorkView view, Place after) {
        int lastWeeks =
                settings.number(Setting.APPLICATION_TERM_WEEKS) - settings.number(Setting.APPLICATION_WARN_WEEKS);
        List<CaseLine> found =
                lists.page(view, caller.get(), after.due(), after.id(), PAGE + 1, time.today(), lastWeeks);
        boolean more = found.size() > PAGE;
        return new Listed(more ? found.subList(0, PAGE) : found, more);
    }
}
