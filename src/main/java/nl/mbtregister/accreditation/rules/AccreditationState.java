package nl.mbtregister.accreditation.rules;

import java.util.EnumSet;
import java.util.Set;

/** Where a request for accreditation stands. */
public enum AccreditationState {
    DRAFT,
    SUBMITTED,
    REVIEW,
    MORE_INFO,
    ACCREDITED,
    /** A later version was accredited in its place. */
    REPLACED,
    /** Follows from the day, and is not stored. */
    EXPIRED,
    REJECTED,
    WITHDRAWN;

    private static final Set<AccreditationState> OPEN = EnumSet.of(DRAFT, SUBMITTED, REVIEW, MORE_INFO);

    /** No decision yet. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether its provider may change what is asked for. */
    public boolean isWritable() {
        return this == DRAFT || this == MORE_INFO;
    }

    /** Nothing happens to it any more. */
    public boolean isOver() {
        return !isOpen() && this != ACCREDITED;
    }
}
