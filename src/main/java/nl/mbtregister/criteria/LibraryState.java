package nl.mbtregister.criteria;

/** How far a version is that the office writes. */
public enum LibraryState {
    DRAFT,
    /** Waits for somebody else to approve it. */
    OFFERED,
    APPROVED
}
