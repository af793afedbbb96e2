package nl.mbtregister.certification.rules;

/** How far the work on a criterion is; says nothing about how well it is met. */
public enum WorkState {
    TO_DO,
    IN_PROGRESS,
    /** Waits for somebody else of the programme to look at it. */
    IN_REVIEW,
    DONE
}
