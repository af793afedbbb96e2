package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.admission.rules.ApplicationStep;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.Job;
import nl.mbtregister.platform.Role;

/** Closes every application whose supplement did not come in time. */
@ApplicationScoped
@AllowedTo(Role.SYSTEM)
public class ClosingIncomplete implements Job {
    private static final int MOST = 1_000;

    @Inject
    private Applications applications;

    @Inject
    private Renewals renewals;

    @Inject
    private Progress progress;

    @Override
    public String name() {
        return "admission-close-incomplete";
    }

    /** @return applications closed */
    @Override
    @Transactional
    public long runFor(LocalDate day) {
        long closed = 0;
        for (long id : applications.supplementsOver(day, MOST)) {
            Application before = applications.lockFiled(id);
            // the applicant may have answered while we waited for the lock
            if (before.state() == ApplicationState.AWAITING_APPLICANT) {
                Application now = progress.take(before, ApplicationStep.CLOSE, "closed", gone -> gone.goneOn(day));
                renewals.closed(now);
                progress.post(progress.letter(now, LetterKind.APPLICATION_CLOSED));
                closed++;
            }
        }
        return closed;
    }
}
