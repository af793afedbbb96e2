package nl.mbtregister.supervision.rules;

/** How it stands between one supervisee and the supervisor about a meeting. */
public enum AttendanceState {
    /** For the supervisor to look at. */
    WAITING,
    /** For the supervisee to correct. */
    SENT_BACK,
    /** Locked. */
    SIGNED
}
