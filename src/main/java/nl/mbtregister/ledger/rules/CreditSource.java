package nl.mbtregister.ledger.rules;

/** By whom a credit came into the ledger. */
public enum CreditSource {
    /** An attendance list of the provider of a course that the register accredited. */
    ATTENDANCE,
    /** The person. */
    SELF,
    /** The office, for what neither of them could enter. */
    OFFICE
}
