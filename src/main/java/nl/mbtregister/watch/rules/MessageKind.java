package nl.mbtregister.watch.rules;

/** What an institution is told about somebody. */
public enum MessageKind {
    /** From now on followed; this is how they are registered. */
    FOLLOWED,
    CHANGED,
    /** Nothing may be read of them any more. */
    GONE,
    /** The institution follows them no longer. */
    STOPPED,
    OBJECTED;

    /** Whether a copy of what was told is to be thrown away. */
    public boolean deletes() {
        return this == GONE || this == STOPPED || this == OBJECTED;
    }

    /** Whether it is mailed too; what a contact does on the page they know. */
    public boolean isNews() {
        return this == CHANGED || this == GONE || this == OBJECTED;
    }
}
