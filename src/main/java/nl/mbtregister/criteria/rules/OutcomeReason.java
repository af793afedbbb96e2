package nl.mbtregister.criteria.rules;

/** What decided about an outcome: for less than a full certificate, what stood in the way of the better one. */
public enum OutcomeReason {
    /** Every core criterion is met and every domain has the points for a certificate. */
    ALL_MET,
    /** A core criterion is met in part only. */
    CORE_PARTLY,
    /** A domain has too few points for a certificate. */
    DOMAIN_LOW,
    /** A core criterion is not met at all. */
    CORE_ABSENT,
    /** More core criteria are met in part than conditions may be made for. */
    CORE_PARTLY_TOO_MANY,
    /** A domain has too few points even for a certificate with conditions. */
    DOMAIN_TOO_LOW
}
