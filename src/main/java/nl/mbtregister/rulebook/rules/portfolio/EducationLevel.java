package nl.mbtregister.rulebook.rules.portfolio;

/** Levels of education, lowest first. */
public enum EducationLevel {
    /** Dutch mbo, Flemish secondary education. */
    VOCATIONAL,
    /** Dutch hbo, Flemish professional bachelor. */
    HIGHER_PROFESSIONAL,
    UNIVERSITY
}
