package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.mbtregister.certification.rules.CertificationStep;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;

/** The lead takes back a round that is not decided; what was written stays to be read. */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class WithdrawingRound {
    @Inject
    private Rounds rounds;

    @Inject
    private RoundProgress progress;

    @Inject
    private DoingOnce doing;

    @Inject
    private CurrentCaller caller;

    /** @throws Refusal certification.R3 when the caller does not lead it, certification.R1 when it is decided */
    @Transactional
    public void withdraw(UUID once, long id) {
        OwnRound own = rounds.lockedOf(id, caller.get());
        if (!own.lead()) {
            throw new Refusal("certification.R3");
        }
        if (doing.once(once, "certification.withdraw", id).isEmpty()) {
            progress.take(own.round(), CertificationStep.WITHDRAW, "withdrawn");
            doing.done(once, String.valueOf(id));
        }
    }
}
