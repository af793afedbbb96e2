package nl.mbtregister.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.watch.rules.Pauses;

/** Takes what is to be sent for this caller alone, and notes what became of it. Each step commits by itself. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class ClaimingCalls {
    /** Far longer than a call may take; only after it another believes that this one died. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    @Inject
    private Hooks hooks;

    @Inject
    private Time time;

    @Transactional(TxType.REQUIRES_NEW)
    List<Delivery> claim(Collection<Long> but, int limit) {
        Instant now = time.now();
        return hooks.claim(but, limit, now, now.plus(LEASE));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void settle(Delivery delivery, HookAnswer answer) {
        Instant now = time.now();
        Instant due = answer.taken()
                ? null
                : Pauses.after(delivery.attempts()).map(now::plus).orElse(null);
        hooks.settle(delivery, answer.taken(), due, answer.text(), now);
    }
}
