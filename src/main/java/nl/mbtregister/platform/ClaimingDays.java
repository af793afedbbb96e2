package nl.mbtregister.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Takes a day's work for this node alone, and notes what became of it. Each step commits by itself. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class ClaimingDays {
    static final Duration LEASE = Duration.ofMinutes(15);
    static final Duration PAUSE = Duration.ofMinutes(5);

    @Inject
    private JobDays days;

    @Inject
    private Time time;

    @Transactional(TxType.REQUIRES_NEW)
    Optional<JobDay> claim(String job) {
        Instant now = time.now();
        return days.claim(job, time.today(), Node.NAME, now, now.plus(LEASE));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void done(JobDay claimed, long counted) {
        days.done(claimed, counted, time.now());
    }

    @Transactional(TxType.REQUIRES_NEW)
    void failed(JobDay claimed, String failure) {
        Instant now = time.now();
        days.failed(claimed, failure, now, now.plus(PAUSE));
    }
}
