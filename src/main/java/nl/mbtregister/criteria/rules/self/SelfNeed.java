package nl.mbtregister.criteria.rules.self;

/** What a criterion that the register answers asks for. */
public enum SelfNeed {
    /** Therapists and co-therapists with the basic course. */
    BASIC_COURSES,
    SUPERVISORS,
    SPECIALISTS,
    /** Treating staff that is registered or on the way to it. */
    REGISTERED,
    SUPERVISIONS,
    INTERVISIONS
}
