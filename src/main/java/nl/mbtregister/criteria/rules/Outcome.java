package nl.mbtregister.criteria.rules;

/** What the scores of a programme come down to. */
public enum Outcome {
    CERTIFIED,
    /** Certified on condition that open points are mended within a term. */
    CONDITIONAL,
    NOT_CERTIFIED
}
