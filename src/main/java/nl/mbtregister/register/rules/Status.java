package nl.mbtregister.register.rules;

/** What the public reads, about a person or about one title. Highest claim first: of several the first counts. */
public enum Status {
    SUSPENDED,
    ACTIVE_COND,
    ACTIVE_RENEWAL,
    ACTIVE,
    REMOVED,
    ENDED
}
