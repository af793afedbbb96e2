package nl.mbtregister.rulebook.rules.portfolio;

/** Kinds of work that a prior education can fit. */
public enum EducationField {
    MILIEU_THERAPY,
    ARTS_BODY_THERAPY,
    SYSTEMIC_THERAPY
}
