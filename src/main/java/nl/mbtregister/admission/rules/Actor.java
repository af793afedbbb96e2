package nl.mbtregister.admission.rules;

/** Who takes a step. */
public enum Actor {
    APPLICANT,
    SUPERVISOR,
    SECRETARIAT,
    COMMITTEE,
    /** Nobody: it follows from something else, or from the calendar. */
    REGISTER
}
