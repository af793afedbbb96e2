package nl.mbtregister.reminder.rules;

/** Why somebody gets no mail in a round. */
public enum RoundReason {
    /** An application for renewal was filed already. */
    FILED,
    DECEASED,
    /** Two mails to the present address were refused for good. */
    BOUNCED,
    /** A postponement or repair plan was granted. */
    POSTPONED,
    /** The register knows no e-mail address. */
    NO_ADDRESS,
    /** The registration no longer ends within the days of the round. */
    NOT_ENDING
}
