package nl.mbtregister.certification.rules;

/** What must hold before a step; whoever takes the step sees to it. */
public enum CertificationGuard {
    NONE,
    NO_OTHER_OPEN,
    CORE_ANSWERED_AND_DECLARED_TRUE,
    TWO_AUDITORS_WITHOUT_CONFLICT,
    OPEN_POINTS_ONLY,
    ALL_SCORED,
    NOTE_WHERE_SCORES_DIFFER,
    TERM_OF_FACT_CHECK_OVER,
    EVERY_COMMENT_ANSWERED,
    OUTCOME_WITH_REASONS
}
