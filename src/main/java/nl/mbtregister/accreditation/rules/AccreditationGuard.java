package nl.mbtregister.accreditation.rules;

/** What must hold before a step; whoever takes the step sees to it. */
public enum AccreditationGuard {
    NONE,
    MAY_OFFER,
    COMPLETE_AND_MAY_OFFER,
    QUESTION_GIVEN,
    COMPLETE_AND_ANSWER_GIVEN,
    REASON_WHERE_POINTS_DIFFER,
    REASON_GIVEN,
    LATER_VERSION_GRANTED,
    LAST_DAY_OVER,
    COURSE_WITHDRAWN
}
