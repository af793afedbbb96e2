package nl.mbtregister.attendance;

/** Where a list stands. */
public enum ListState {
    /** Handed in, looked at and mended; nothing is credited. */
    DRAFT,
    /** Credited. */
    SAVED,
    /** Given up: another was handed in in its place, or nobody came back to it. */
    DROPPED
}
