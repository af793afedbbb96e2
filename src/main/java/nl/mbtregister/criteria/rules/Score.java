package nl.mbtregister.criteria.rules;

/** How far a criterion is met. */
public enum Score {
    ABSENT,
    PARTLY,
    MET,
    /** Does not fit this programme, for a reason that is given; such a criterion counts for nothing. */
    NOT_APPLICABLE;

    /** What a criterion is worth that is met. */
    static final int FULL = 2;

    int points() {
        return this == NOT_APPLICABLE ? 0 : ordinal();
    }
}
