package nl.mbtregister.rulebook.rules.portfolio;

/** What a supervision meeting was about. */
public enum MeetingSubject {
    /** The supervisee's own treatments. */
    TREATMENT,
    /** The supervision that the supervisee gives. */
    SUPERVISION,
    /** The clinical skills that the entrance test of the supervisor route asked for. */
    CLINICAL_SKILLS
}
