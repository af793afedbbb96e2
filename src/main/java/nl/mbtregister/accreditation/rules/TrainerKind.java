package nl.mbtregister.accreditation.rules;

/** As what somebody speaks at a course. */
public enum TrainerKind {
    MBT_SUPERVISOR,
    MBT_THERAPIST,
    OTHER_PROFESSIONAL,
    EXPERIENCE_EXPERT
}
