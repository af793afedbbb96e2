package nl.mbtregister.register.rules;

/** How a title came to an end. */
public enum Ending {
    /** Its last day passed without renewal, or renewal was refused. */
    LAPSED,
    /** The person asked to leave. */
    RESIGNED,
    /** A decision took it away. */
    REMOVED,
    DECEASED
}
