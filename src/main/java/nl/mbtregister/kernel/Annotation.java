package nl.mbtregister.kernel;

/** A note beside a title: a further competence, or the discipline in which a supervisor supervises. */
public enum Annotation {
    /** Group treatment; older registrants hold it by the transition of the revision that introduced it. */
    GROUP,
    /** Treatment of adolescents: what is left of the older title MBT-A Therapeut. */
    ADOLESCENTS,
    /** Supervisor for milieu therapists. */
    SUPERVISES_MILIEU_THERAPY,
    /** Supervisor for arts and body therapists. */
    SUPERVISES_ARTS_BODY_THERAPY,
    /** Older kind of supervisor: up to basic level only. */
    SUPERVISES_BASIC_LEVEL
}
