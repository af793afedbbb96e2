package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.mbtregister.admission.rules.ApplicationStep;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** A therapist gives what was asked for; the file is judged and frozen anew and the clock goes on. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class SupplementingApplication {
    private static final int LONGEST = 8_000;

    @Inject
    private Applications applications;

    @Inject
    private Supplements supplements;

    @Inject
    private Readiness readiness;

    @Inject
    private Filings filings;

    @Inject
    private Progress progress;

    @Inject
    private DoingOnce doing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * @throws Refusal admission.R14 when nothing is said, admission.R29 when it is too long, admission.R11 when nothing was
     *     asked, admission.R15 when it is not theirs
     */
    @Transactional
    public void supplement(UUID key, long id, String answer) {
        if (doing.once(key, "admission.answer", id, answer).isPresent()) {
            return;
        }
        if (answer.isBlank()) {
            throw new Refusal("admission.R14");
        }
        if (answer.length() > LONGEST) {
            throw new Refusal("admission.R29", LONGEST);
        }
        Application before = applications.lockOwn(id, caller.get().person());
        Application now =
                progress.take(before, ApplicationStep.SUPPLEMENT, "supplemented", given -> given.goneOn(time.today()));
        supplements.answer(now, answer, time.now());
        now = filings.freeze(now, readiness.of(now), time.now());
        progress.post(progress.letter(now, LetterKind.SUPPLEMENT_RECEIVED)
                .with("due", now.fixed().clock().due()));
    }
}
