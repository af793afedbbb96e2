package nl.mbtregister.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** In no WAR but the one of the test of the sweep, for the sake of time: only what follows from the passing of time is done. */
@Alternative
@Priority(1)
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class OnlySweeping extends ClaimingDays {
    public static final List<String> JOBS = List.of("register-sweep", "register-measures-end");

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    Optional<JobDay> claim(String job) {
        return JOBS.contains(job) ? super.claim(job) : Optional.empty();
    }
}
