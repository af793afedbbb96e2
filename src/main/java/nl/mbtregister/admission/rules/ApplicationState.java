package nl.mbtregister.admission.rules;

import java.util.EnumSet;
import java.util.Set;

/** How far an application is (domain 4.2, less what only concerns specialist titles and objections). */
public enum ApplicationState {
    DRAFT,
    /** Follows from the supervisor's declaration; not stored. */
    AWAITING_SUPERVISOR,
    /** Follows from the tasks; not stored. */
    READY,
    SUBMITTED,
    COMPLETENESS_CHECK,
    AWAITING_APPLICANT,
    COMMITTEE_REVIEW,
    /** Only for as long as a transaction takes: who is approved is published with it. */
    APPROVED,
    REJECTED,
    PUBLISHED,
    WITHDRAWN,
    CLOSED_INCOMPLETE;

    private static final Set<ApplicationState> OVER = EnumSet.of(REJECTED, PUBLISHED, WITHDRAWN, CLOSED_INCOMPLETE);
    private static final Set<ApplicationState> BEFORE_FILING = EnumSet.of(DRAFT, AWAITING_SUPERVISOR, READY);

    /** Nothing more will happen to it. */
    public boolean isOver() {
        return OVER.contains(this);
    }

    /** Only the applicant sees it. */
    public boolean isBeforeFiling() {
        return BEFORE_FILING.contains(this);
    }
}
