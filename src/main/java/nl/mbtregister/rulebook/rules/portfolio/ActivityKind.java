package nl.mbtregister.rulebook.rules.portfolio;

/** What keeps a registration up, besides teaching (domain 3.3). */
public enum ActivityKind {
    /** Hours of MBT work. */
    MBT_WORK,
    /** Hours of intervision. */
    INTERVISION,
    /** Hours of supervision received. */
    SUPERVISION_RECEIVED,
    /** Sessions of supervision given. */
    SUPERVISION_GIVEN
}
