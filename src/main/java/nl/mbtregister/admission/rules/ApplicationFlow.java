package nl.mbtregister.admission.rules;

import static nl.mbtregister.admission.rules.Actor.APPLICANT;
import static nl.mbtregister.admission.rules.Actor.COMMITTEE;
import static nl.mbtregister.admission.rules.Actor.REGISTER;
import static nl.mbtregister.admission.rules.Actor.SECRETARIAT;
import static nl.mbtregister.admission.rules.Actor.SUPERVISOR;
import static nl.mbtregister.admission.rules.ApplicationState.APPROVED;
import static nl.mbtregister.admission.rules.ApplicationState.AWAITING_APPLICANT;
import static nl.mbtregister.admission.rules.ApplicationState.AWAITING_SUPERVISOR;
import static nl.mbtregister.admission.rules.ApplicationState.CLOSED_INCOMPLETE;
import static nl.mbtregister.admission.rules.ApplicationState.COMMITTEE_REVIEW;
import static nl.mbtregister.admission.rules.ApplicationState.COMPLETENESS_CHECK;
import static nl.mbtregister.admission.rules.ApplicationState.DRAFT;
import static nl.mbtregister.admission.rules.ApplicationState.PUBLISHED;
import static nl.mbtregister.admission.rules.ApplicationState.READY;
import static nl.mbtregister.admission.rules.ApplicationState.REJECTED;
import static nl.mbtregister.admission.rules.ApplicationState.SUBMITTED;
import static nl.mbtregister.admission.rules.ApplicationState.WITHDRAWN;

import java.util.List;
import java.util.Optional;
import nl.mbtregister.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to an application, as one table; the picture in the documentation is drawn from it. */
public final class ApplicationFlow {
    /**
     * One line of the table.
     *
     * @param from null for the first step
     */
    public record Arrow(
            @Nullable ApplicationState from, ApplicationStep step, Actor by, ApplicationState to, FlowGuard guard) {}

    public static final List<Arrow> TABLE = List.of(
            arrow(null, ApplicationStep.START, APPLICANT, DRAFT, FlowGuard.NO_OTHER_OPEN),
            arrow(DRAFT, ApplicationStep.INVITE_SUPERVISOR, APPLICANT, AWAITING_SUPERVISOR, FlowGuard.INVITATION_OPEN),
            arrow(AWAITING_SUPERVISOR, ApplicationStep.SEND_BACK, SUPERVISOR, DRAFT, FlowGuard.NONE),
            arrow(AWAITING_SUPERVISOR, ApplicationStep.SIGN, SUPERVISOR, READY, FlowGuard.DECLARED_AND_NO_PROBLEM),
            arrow(READY, ApplicationStep.REOPEN, REGISTER, DRAFT, FlowGuard.SOMETHING_CHANGED),
            arrow(READY, ApplicationStep.FILE, APPLICANT, SUBMITTED, FlowGuard.NO_PROBLEM_AND_DECLARED_TRUE),
            arrow(SUBMITTED, ApplicationStep.TAKE_ON, SECRETARIAT, COMPLETENESS_CHECK, FlowGuard.NONE),
            arrow(COMPLETENESS_CHECK, ApplicationStep.FIND_COMPLETE, SECRETARIAT, COMMITTEE_REVIEW, FlowGuard.NONE),
            arrow(
                    COMPLETENESS_CHECK,
                    ApplicationStep.ASK_SUPPLEMENT,
                    SECRETARIAT,
                    AWAITING_APPLICANT,
                    FlowGuard.QUESTION_GIVEN),
            arrow(
                    COMMITTEE_REVIEW,
                    ApplicationStep.ASK_SUPPLEMENT,
                    COMMITTEE,
                    AWAITING_APPLICANT,
                    FlowGuard.QUESTION_GIVEN),
            arrow(AWAITING_APPLICANT, ApplicationStep.SUPPLEMENT, APPLICANT, COMPLETENESS_CHECK, FlowGuard.NONE),
            arrow(
                    AWAITING_APPLICANT,
                    ApplicationStep.CLOSE,
                    REGISTER,
                    CLOSED_INCOMPLETE,
                    FlowGuard.TERM_OF_SUPPLEMENT_OVER),
            arrow(COMMITTEE_REVIEW, ApplicationStep.APPROVE, COMMITTEE, APPROVED, FlowGuard.TWO_MEMBERS_AGREE),
            arrow(COMMITTEE_REVIEW, ApplicationStep.REJECT, COMMITTEE, REJECTED, FlowGuard.REASON_PER_FAILED_CRITERION),
            arrow(APPROVED, ApplicationStep.PUBLISH, REGISTER, PUBLISHED, FlowGuard.NONE),
            withdrawn(DRAFT),
            withdrawn(AWAITING_SUPERVISOR),
            withdrawn(READY),
            withdrawn(SUBMITTED),
            withdrawn(COMPLETENESS_CHECK),
            withdrawn(AWAITING_APPLICANT),
            withdrawn(COMMITTEE_REVIEW));

    private ApplicationFlow() {}

    /**
     * Where a step leads.
     *
     * @throws Refusal admission.R11 when nobody of that kind may take this step from there
     */
    public static ApplicationState next(@Nullable ApplicationState from, ApplicationStep step, Actor by) {
        return find(from, step, by).map(Arrow::to).orElseThrow(() -> new Refusal("admission.R11"));
    }

    public static boolean allows(@Nullable ApplicationState from, ApplicationStep step, Actor by) {
        return find(from, step, by).isPresent();
    }

    private static Optional<Arrow> find(@Nullable ApplicationState from, ApplicationStep step, Actor by) {
        return TABLE.stream()
                .filter(arrow -> arrow.from() == from && arrow.step() == step && arrow.by() == by)
                .findFirst();
    }

    private static Arrow arrow(
            @Nullable ApplicationState from, ApplicationStep step, Actor by, ApplicationState to, FlowGuard guard) {
        return new Arrow(from, step, by, to, guard);
    }

    private static Arrow withdrawn(ApplicationState from) {
        return arrow(from, ApplicationStep.WITHDRAW, APPLICANT, WITHDRAWN, FlowGuard.NONE);
    }
}
