package nl.mbtregister.ledger.rules;

/** What can be credited, and in what it is counted (domain 3.3). */
public enum CreditKind {
    /** Points of teaching. */
    TEACHING,
    /** Hours of MBT work. */
    MBT_WORK,
    /** Hours of intervision. */
    INTERVISION,
    /** Hours of supervision received. */
    SUPERVISION_RECEIVED,
    /** Sessions of supervision given. */
    SUPERVISION_GIVEN
}
