package nl.mbtregister.certificate.rules;

/** What a person can be given. */
public enum CertificateKind {
    /** That a title is held. */
    TITLE,
    /** Every title that was ever held. */
    HISTORY,
    /** How the person stands in the register at one moment. */
    PROOF
}
