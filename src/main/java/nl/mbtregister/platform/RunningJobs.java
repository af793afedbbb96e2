package nl.mbtregister.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Does what every job owes up to today, one day after the other. A job that fails does not hold up the others. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class RunningJobs implements Chore {
    private static final Logger LOG = Logger.getLogger(RunningJobs.class.getName());

    @Any
    @Inject
    private Instance<Job> jobs;

    @Inject
    private ClaimingDays claiming;

    @Override
    @AllowedTo(Role.VISITOR)
    public String name() {
        return "jobs";
    }

    @Override
    public boolean doSome() {
        boolean more = false;
        for (Job job : jobs) {
            Optional<JobDay> owed = claiming.claim(job.name());
            if (owed.isPresent()) {
                more |= run(job, owed.get());
            }
        }
        return more;
    }

    private boolean run(Job job, JobDay owed) {
        try {
            long counted = job.runFor(owed.day());
            claiming.done(owed, counted);
            LOG.info(() -> "Job " + owed.job() + " did " + counted + " for " + owed.day());
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Job " + owed.job() + " failed for " + owed.day() + "; the day stays owed");
            claiming.failed(owed, e.toString());
            return false;
        }
    }
}
