package nl.mbtregister.register.rules;

/** How a title stands while it is held. The public sees RENEWAL and REPAIR as one, POSTPONED as ACTIVE. */
public enum State {
    ACTIVE,
    /** Renewal was filed in time and is not decided. */
    RENEWAL,
    REPAIR,
    POSTPONED
}
