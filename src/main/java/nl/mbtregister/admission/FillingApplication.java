package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeSet;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** A therapist explains why the file falls short of a requirement; what was typed is kept until it is filed. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class FillingApplication {
    /** Most characters of an explanation. */
    public static final int LONGEST = 4_000;

    @Inject
    private Applications applications;

    @Inject
    private Answers answers;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * The applicant says that personal data and work are still right as the register has them.
     *
     * @throws Refusal admission.R11 when it was filed, admission.R15 when it is not theirs
     */
    @Transactional
    public void confirm(long id) {
        Application application = applications.lockOwn(id, caller.get().person());
        if (application.state() != ApplicationState.DRAFT) {
            throw new Refusal("admission.R11");
        }
        answers.keep(id, Readiness.CONFIRMED, time.today().toString(), time.now());
        journal.record(JournalAct.of("admission.data.confirmed")
                .about(application.person())
                .object("application", id));
    }

    /**
     * @param explanations by id of the requirement; an empty one takes it away
     * @throws Refusal admission.R11 when it was filed and nothing is asked of the applicant, admission.R15 when it is not
     *     theirs, admission.R29 when a text is too long
     */
    @Transactional
    public void explain(long id, Map<String, String> explanations) {
        Application application = applications.lockOwn(id, caller.get().person());
        if (application.state() != ApplicationState.DRAFT
                && application.state() != ApplicationState.AWAITING_APPLICANT) {
            throw new Refusal("admission.R11");
        }
        if (explanations.values().stream().anyMatch(text -> text.length() > LONGEST)) {
            throw new Refusal("admission.R29", LONGEST);
        }
        explanations.forEach((requirement, text) -> answers.keep(id, requirement, text, time.now()));
        journal.record(JournalAct.of("admission.answers.kept")
                .about(application.person())
                .object("application", id)
                .with("sections", String.join(" ", new TreeSet<>(explanations.keySet()))));
    }
}
