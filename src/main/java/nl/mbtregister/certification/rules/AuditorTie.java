package nl.mbtregister.certification.rules;

/** Why somebody may not look at a programme. */
public enum AuditorTie {
    /** The auditor says so. */
    DECLARED,
    /** Acts for the institution. */
    CONTACT,
    /** Works or worked in the team of one of its programmes. */
    TEAM,
    /** Works or worked at the institution. */
    EMPLOYED
}
