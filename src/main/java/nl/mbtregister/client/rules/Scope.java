package nl.mbtregister.client.rules;

/** What a client may be allowed to do. */
public enum Scope {
    /** Have many numbers checked at once. */
    CHECKS,
    /** Read the changes of those whom the institution follows. */
    WATCHES
}
