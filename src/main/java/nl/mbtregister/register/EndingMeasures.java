package nl.mbtregister.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Job;
import nl.mbtregister.platform.Role;

/**
 * Enters the end of every measure whose last day has passed; the public was told so from that day by itself. What a portion
 * did stays done when a later one fails.
 */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class EndingMeasures implements Job {
    static final String JOB = "register-measures-end";

    /** People in one transaction. */
    private static final int PORTION = 100;

    @Inject
    private EndingPortion ending;

    @Override
    public String name() {
        return JOB;
    }

    /** @return measures ended; those whose end was entered before do not count */
    @Override
    public long runFor(LocalDate day) {
        long ended = 0;
        EndingPortion.Ended portion = ending.end(day, Long.MIN_VALUE, PORTION);
        while (portion.last() != null) {
            ended += portion.measures();
            portion = ending.end(day, portion.last(), PORTION);
        }
        return ended;
    }
}
