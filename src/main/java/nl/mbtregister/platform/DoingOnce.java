package nl.mbtregister.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps what a form asks for from being done twice, however often and wherever at the same time it is sent. Whoever may act
 * may have this looked after, so everybody may call it; but only within the transaction of the act.
 */
@ApplicationScoped
@AllowedTo(Role.VISITOR)
public class DoingOnce {
    @Inject
    private DoneForms forms;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * Takes the key for the rest of the transaction; whoever comes with the same key waits for its end.
     *
     * @param what everything that the form asks for
     * @return what {@link #done} was told when the same was done before: then there is nothing left to do
     * @throws nl.mbtregister.kernel.Refusal platform.R5 when something else was done under this key
     */
    @Transactional(TxType.MANDATORY)
    public Optional<String> once(UUID key, Object... what) {
        return forms.take(key, caller.get().id(), DoneForms.fingerprint(what), time.now());
    }

    /** @param answer what those are told who send the same again, such as the id of what was made */
    @Transactional(TxType.MANDATORY)
    public void done(UUID key, String answer) {
        forms.answer(key, answer);
    }
}
