package nl.mbtregister.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;

/** The office sees which certified programmes need attention. One statement. */
@ApplicationScoped
@AllowedTo(Role.SECRETARIAT)
public class ListingWarnings {
    /** Above this many there is something else to do than read a list. */
    private static final int MOST = 200;

    @Inject
    private ProgrammeWarnings warnings;

    /** Those that still hold, newest first. */
    @Transactional
    public List<OpenWarning> open() {
        return warnings.open(MOST);
    }
}
