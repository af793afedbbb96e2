package nl.mbtregister.certification.rules;

/** How widely something was found. */
public enum FindingScope {
    /** Once. */
    LIMITED,
    /** Several times. */
    PATTERN,
    /** Nearly everywhere. */
    WIDESPREAD
}
