package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import nl.mbtregister.admission.rules.ApplicationStep;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;

/** The office or the committee asks the applicant for something; meanwhile the clock stands still. */
@ApplicationScoped
@AllowedTo({Role.SECRETARIAT, Role.CUR_MEMBER, Role.CUR_CHAIR})
public class AskingSupplement {
    private static final int LONGEST = 4_000;

    @Inject
    private Applications applications;

    @Inject
    private Supplements supplements;

    @Inject
    private Conflicts conflicts;

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
     * @param question what is asked, in the words that the letter carries
     * @throws Refusal admission.R14 when nothing is asked, admission.R29 when it is too long, admission.R11 when it is not
     *     the caller's turn, admission.R16 or admission.R17 for a member who may not see the file
     */
    @Transactional
    public void ask(UUID key, long id, String question) {
        if (doing.once(key, "admission.supplement", id, question).isPresent()) {
            return;
        }
        if (question.isBlank()) {
            throw new Refusal("admission.R14");
        }
        if (question.length() > LONGEST) {
            throw new Refusal("admission.R29", LONGEST);
        }
        LocalDate today = time.today();
        LocalDate until = today.plusMonths(settings.number(Setting.SUPPLEMENT_MONTHS));
        Application before = applications.lockFiled(id);
        conflicts.admit(before);
        Application now = progress.take(
                before, ApplicationStep.ASK_SUPPLEMENT, "supplement-asked", asked -> asked.stopped(today));
        supplements.ask(now, question, until, caller.get(), time.now());
        progress.post(progress.letter(now, LetterKind.SUPPLEMENT_ASKED)
                .with("question", question)
                .with("until", until));
    }
}
