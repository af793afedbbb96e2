package nl.mbtregister.certification.rules;

/** Who takes a step of a round. */
public enum CertificationActor {
    /** Who leads the work for the institution. */
    LEAD,
    SECRETARIAT,
    /** The two who look at the programme. */
    AUDITOR,
    /** The body that decides, as the settings name it. */
    COMMITTEE,
    /** Nobody: it follows from the calendar. */
    REGISTER
}
