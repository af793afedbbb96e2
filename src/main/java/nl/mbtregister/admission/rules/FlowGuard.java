package nl.mbtregister.admission.rules;

/** What must hold before a step; whoever takes the step sees to it. */
public enum FlowGuard {
    NONE,
    NO_OTHER_OPEN,
    INVITATION_OPEN,
    DECLARED_AND_NO_PROBLEM,
    SOMETHING_CHANGED,
    NO_PROBLEM_AND_DECLARED_TRUE,
    QUESTION_GIVEN,
    TERM_OF_SUPPLEMENT_OVER,
    TWO_MEMBERS_AGREE,
    REASON_PER_FAILED_CRITERION
}
