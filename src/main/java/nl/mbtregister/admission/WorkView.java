package nl.mbtregister.admission;

/** Which part of the work a list shows. */
public enum WorkView {
    /** What waits for whoever looks. */
    MINE,
    /** All that the role has at hand. */
    TEAM,
    /** What waits for somebody else. */
    WAITING,
    CLOSED
}
