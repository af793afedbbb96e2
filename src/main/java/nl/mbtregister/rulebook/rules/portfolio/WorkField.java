package nl.mbtregister.rulebook.rules.portfolio;

/** Fields of work. */
public enum WorkField {
    MENTAL_HEALTH_CARE,
    YOUTH_CARE,
    OTHER
}
