package nl.mbtregister.certification.rules;

/** How far somebody is with a domain that was given to them. */
public enum AssignmentState {
    ASSIGNED,
    IN_PROGRESS,
    /** Handed to the lead. */
    SUBMITTED,
    /** The lead asks for something. */
    CHANGES_REQUESTED,
    CLOSED;

    /** Whether who it was given to may write. */
    public boolean isOpen() {
        return this != SUBMITTED && this != CLOSED;
    }
}
