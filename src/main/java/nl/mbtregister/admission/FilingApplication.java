package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.admission.rules.ApplicationStep;
import nl.mbtregister.admission.rules.PreparedTask;
import nl.mbtregister.admission.rules.ServiceClock;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;

/** A therapist hands the application in: from here on it is the register's turn, within a term. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class FilingApplication {
    @Inject
    private Applications applications;

    @Inject
    private Readiness readiness;

    @Inject
    private RenewalGate gate;

    @Inject
    private Renewals renewals;

    @Inject
    private Filings filings;

    @Inject
    private Progress progress;

    @Inject
    private DoingOnce doing;

    @Inject
    private Settings settings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * @param declared whether the applicant says that everything is true
     * @return the reference; the same for the same key, however often it comes
     * @throws Refusal admission.R12 with the first task that is not done, admission.R19 when not declared, admission.R11
     *     when it was filed before, admission.R15 when it is not theirs; of a renewal admission.R40 to admission.R43 on a
     *     day on which it cannot be filed
     */
    @Transactional
    public String file(UUID key, long id, boolean declared) {
        Optional<String> before = doing.once(key, "admission.file", id, declared);
        if (before.isPresent()) {
            return before.get();
        }
        Application draft = applications.lockOwn(id, caller.get().person());
        if (draft.state() != ApplicationState.DRAFT) {
            throw new Refusal("admission.R11");
        }
        if (draft.isRenewal()) {
            gate.admit(draft.person(), draft.title());
        }
        Readiness.Stand stand = readiness.of(draft);
        Optional<PreparedTask> open = stand.preparation().firstOpen();
        if (open.isPresent()) {
            throw new Refusal("admission.R12", open.get().task());
        }
        if (!declared) {
            throw new Refusal("admission.R19");
        }
        Application filed = progress.take(
                draft.as(stand.preparation().state()), ApplicationStep.FILE, "filed", now -> now.with(fixed(stand)));
        filed = filings.freeze(filed, stand, time.now());
        if (filed.isRenewal()) {
            renewals.filed(filed);
        }
        progress.post(
                progress.letter(filed, filed.isRenewal() ? LetterKind.RENEWAL_FILED : LetterKind.APPLICATION_FILED)
                        .with("due", filed.fixed().clock().due()));
        String reference = filed.fixed().reference();
        doing.done(key, reference);
        return reference;
    }

    private Application.Filed fixed(Readiness.Stand stand) {
        LocalDate today = time.today();
        return new Application.Filed(
                applications.nextReference(today.getYear()),
                stand.judgement().question().edition().from(),
                today,
                ServiceClock.started(today, settings.number(Setting.APPLICATION_TERM_WEEKS)),
                stand.judgement().question().registration());
    }
}
