package nl.mbtregister.certification.rules;

/** For what a round is held. */
public enum CertificationKind {
    FIRST,
    /** Everything anew, before the certificate ends. */
    RECERTIFICATION,
    /** Only the points that a conditional certificate left open. */
    RECHECK
}
