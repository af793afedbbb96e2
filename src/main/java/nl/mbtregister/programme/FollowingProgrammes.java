package nl.mbtregister.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** The office follows what certified programmes lack and which years are not confirmed. One statement. */
@ApplicationScoped
@AllowedTo(Role.SECRETARIAT)
public class FollowingProgrammes {
    /** Lines that are shown; what is due longest comes first. */
    public static final int MOST = 200;

    @Inject
    private Upkeeps upkeeps;

    @Inject
    private Time time;

    @Transactional
    public List<UpkeepLine> lines() {
        return upkeeps.lines(time.today(), MOST);
    }
}
