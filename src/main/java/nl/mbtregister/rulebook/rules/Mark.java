package nl.mbtregister.rulebook.rules;

/** How sure we are of a number or a rule. */
public enum Mark {
    /** Read on a page of the register or its circle. */
    SOURCED,
    /** Read there, on a page of the older generation. */
    SOURCED_OLD,
    /** Taken from a comparable register. */
    COMPARABLE,
    /** Concluded from sourced facts. */
    DERIVED,
    /** Our proposal until the register confirms it; shown as an example. */
    PROPOSAL
}
