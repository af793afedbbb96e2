package nl.mbtregister.certification.rules;

/** How heavy a finding is (ux 5.2). */
public enum FindingGrade {
    MAJOR,
    MINOR,
    OBSERVATION,
    OPPORTUNITY,
    GOOD_PRACTICE
}
