package nl.mbtregister.proof.rules;

/** What a proof that somebody shows is worth now. Only one of these says that it counts. */
public enum Verdict {
    /** Ours, unaltered, and what the register says today. */
    VALID("GOOD"),
    /** Under a suspension; may count again later. */
    SUSPENDED("STOPPED"),
    /** Whoever it is about is not registered any more as it says. */
    REVOKED("REMOVED"),
    /** There is a newer one, or a name, a number or a period has changed. */
    REPLACED("CONDITION"),
    /** Its own term is over. */
    EXPIRED("CONDITION"),
    /** It names a key of ours, but was changed since. */
    ALTERED("REMOVED"),
    /** We never gave this. */
    UNKNOWN("REMOVED");

    private final String look;

    Verdict(String look) {
        this.look = look;
    }

    /** How it looks on a page. */
    public String look() {
        return look;
    }
}
