package nl.mbtregister.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.mbtregister.criteria.rules.Variant;
import nl.mbtregister.finder.TherapistQuestion.After;
import nl.mbtregister.finder.rules.Near;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import org.jspecify.annotations.Nullable;

/** Anybody finds certified programmes by place. One statement, however many are found. */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class FindingProgrammes {
    /** Lines on a page. */
    public static final int PAGE = 20;

    @Inject
    private FinderProgrammes programmes;

    @Inject
    private Time time;

    /** @param next where the next page begins; null on the last */
    public record Found(
            List<FoundProgramme> programmes, @Nullable After next) {}

    /** @param variant null for any */
    @Transactional
    public Found find(Near near, @Nullable Variant variant, @Nullable After after) {
        List<FoundProgramme> found = programmes.find(
                TownList.underAllNames(near.within(TownList.all())),
                near.anywhere(),
                variant,
                after,
                PAGE + 1,
                time.today());
        boolean more = found.size() > PAGE;
        List<FoundProgramme> page = more ? found.subList(0, PAGE) : found;
        return new Found(page, more ? mark(page.getLast()) : null);
    }

    private static After mark(FoundProgramme last) {
        Integer km = last.km();
        return new After(km == null ? FinderProgrammes.UNKNOWN : km, last.number());
    }
}
