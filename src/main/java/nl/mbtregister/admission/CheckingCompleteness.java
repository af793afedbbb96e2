package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.admission.rules.ApplicationStep;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;

/** The office looks whether everything is there, and hands the case to the committee. */
@ApplicationScoped
@AllowedTo(Role.SECRETARIAT)
public class CheckingCompleteness {
    @Inject
    private Applications applications;

    @Inject
    private Progress progress;

    @Inject
    private DoingOnce doing;

    /**
     * Begins the check; a case that somebody took on before stays as it is.
     *
     * @throws nl.mbtregister.kernel.Refusal admission.R11 when it is not waiting for the office
     */
    @Transactional
    public void takeOn(long id) {
        Application before = applications.lockFiled(id);
        if (before.state() != ApplicationState.COMPLETENESS_CHECK) {
            progress.take(before, ApplicationStep.TAKE_ON, "taken-on");
        }
    }

    /** @throws nl.mbtregister.kernel.Refusal admission.R11 when it is not being checked */
    @Transactional
    public void complete(UUID key, long id) {
        if (doing.once(key, "admission.complete", id).isPresent()) {
            return;
        }
        Application now = progress.take(applications.lockFiled(id), ApplicationStep.FIND_COMPLETE, "found-complete");
        progress.post(progress.letter(now, LetterKind.APPLICATION_IN_REVIEW)
                .with("due", now.fixed().clock().due()));
    }
}
