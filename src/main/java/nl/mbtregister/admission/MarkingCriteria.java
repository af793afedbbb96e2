package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.admission.rules.CriterionMark;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.rulebook.rules.Requirement;

/** A member of the committee notes what they think of a criterion; nobody else sees it before the votes. */
@ApplicationScoped
@AllowedTo({Role.CUR_MEMBER, Role.CUR_CHAIR})
public class MarkingCriteria {
    private static final int LONGEST = 2_000;

    @Inject
    private Applications applications;

    @Inject
    private Conflicts conflicts;

    @Inject
    private Ballots ballots;

    @Inject
    private Readiness readiness;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * @param requirement id in the rule book
     * @throws Refusal admission.R11 when the committee is not at it, admission.R16 or admission.R17 when the member may not
     *     see the file, admission.R21 when the member has voted, admission.R24 when a failed criterion lacks its reason,
     *     admission.R29 when the reason is too long, admission.R15 when there is no such criterion
     */
    @Transactional
    public void mark(long id, String requirement, CriterionMark mark, String reason) {
        Application application = applications.lockFiled(id);
        if (application.state() != ApplicationState.COMMITTEE_REVIEW) {
            throw new Refusal("admission.R11");
        }
        conflicts.admit(application);
        if (ballots.votes(application).isCastBy(caller.get().id())) {
            throw new Refusal("admission.R21");
        }
        if (reason.length() > LONGEST) {
            throw new Refusal("admission.R29", LONGEST);
        }
        int number = number(application, requirement);
        if (mark == CriterionMark.NOT_MET && reason.isBlank()) {
            throw new Refusal("admission.R24", number);
        }
        ballots.mark(application, caller.get().id(), new Ballots.Marked(requirement, mark, reason), time.now());
        journal.record(JournalAct.of("admission.criterion.marked")
                .about(application.person())
                .object("application", id)
                .with("requirement", requirement)
                .with("mark", mark));
    }

    private int number(Application application, String requirement) {
        List<String> known = readiness.question(application).set().requirements().stream()
                .map(Requirement::id)
                .toList();
        if (!known.contains(requirement)) {
            throw new Refusal("admission.R15");
        }
        return known.indexOf(requirement) + 1;
    }
}
