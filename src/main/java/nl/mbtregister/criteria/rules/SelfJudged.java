package nl.mbtregister.criteria.rules;

/** What the register itself can answer of a programme, on any day. */
public enum SelfJudged {
    /** Every therapist and co-therapist has the basic course. */
    BASIC_COURSE,
    /** A registered supervisor and a registered specialist in the team. */
    SUPERVISOR_AND_SPECIALIST,
    /** The share of treating staff that is registered. */
    REGISTERED_SHARE,
    /** Supervision and intervision that were held. */
    MEETINGS_HELD
}
