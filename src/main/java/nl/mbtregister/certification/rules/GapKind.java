package nl.mbtregister.certification.rules;

/** What is wrong with a self-evaluation that somebody wants to file. */
public enum GapKind {
    /** A core criterion without a result. */
    CORE_UNANSWERED,
    /** Its answer was taken over from elsewhere, and nobody looked at it. */
    CORE_NOT_LOOKED_AT,
    /** Two saved it at once, and nobody joined what they wrote. */
    TWO_TEXTS,
    UNANSWERED,
    NOT_LOOKED_AT,
    /** Said to be met, in whole or in part, and nothing shows it. */
    NO_EVIDENCE,
    /** All that shows it has expired. */
    EVIDENCE_EXPIRED;

    /** The others are only warned of. */
    public boolean blocks() {
        return this == CORE_UNANSWERED || this == CORE_NOT_LOOKED_AT || this == TWO_TEXTS;
    }
}
