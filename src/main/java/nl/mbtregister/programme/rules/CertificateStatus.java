package nl.mbtregister.programme.rules;

/** How a programme stands with its certificate. */
public enum CertificateStatus {
    CERTIFIED,
    /** Points are open, with a term. */
    CONDITIONAL,
    SUSPENDED,
    WITHDRAWN,
    /** Its last day has passed; nobody records this. */
    EXPIRED;

    /** Whether the programme is certified, with open points or without. */
    public boolean certified() {
        return this == CERTIFIED || this == CONDITIONAL;
    }
}
