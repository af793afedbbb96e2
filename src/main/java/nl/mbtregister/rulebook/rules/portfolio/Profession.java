package nl.mbtregister.rulebook.rules.portfolio;

/** Professions of other registers that the rules name, and the rest. */
public enum Profession {
    HEALTH_CARE_PSYCHOLOGIST,
    PSYCHOTHERAPIST,
    CLINICAL_PSYCHOLOGIST,
    EDUCATIONALIST_GENERALIST,
    PSYCHIATRIST,
    /** Any other profession of the Dutch BIG register. */
    OTHER_BIG,
    /** A profession outside that register, Flemish ones included. */
    OTHER
}
