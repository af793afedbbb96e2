package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.mbtregister.admission.rules.ApplicationStep;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** A therapist takes the application back, at any moment before it is decided. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class WithdrawingApplication {
    @Inject
    private Applications applications;

    @Inject
    private Renewals renewals;

    @Inject
    private Progress progress;

    @Inject
    private DoingOnce doing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** @throws nl.mbtregister.kernel.Refusal admission.R11 when it is over, admission.R15 when it is not theirs */
    @Transactional
    public void withdraw(UUID key, long id) {
        if (doing.once(key, "admission.withdraw", id).isPresent()) {
            return;
        }
        Application before = applications.lockOwn(id, caller.get().person());
        Application now = progress.take(
                before, ApplicationStep.WITHDRAW, "withdrawn", withdrawn -> withdrawn.goneOn(time.today()));
        if (now.filed() != null) {
            renewals.closed(now);
            progress.post(progress.letter(now, LetterKind.APPLICATION_WITHDRAWN));
        }
    }
}
