package nl.mbtregister.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** A person reads the letters that the register wrote to them; the newest first. */
@ApplicationScoped
@AllowedTo({Role.THERAPIST, Role.SUPERVISOR})
public class ReadingInbox {
    /** Letters on one page. */
    public static final int AT_ONCE = 50;

    @Inject
    private Letters letters;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * At most {@link #AT_ONCE} letters, which count as opened from now on. One statement.
     *
     * @param before id of the last letter of the page before; 0 for the first page
     */
    @Transactional
    public List<ReceivedLetter> open(long before) {
        return letters.open(caller.get().person(), before, AT_ONCE, time.now());
    }
}
