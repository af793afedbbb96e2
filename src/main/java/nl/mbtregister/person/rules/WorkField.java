package nl.mbtregister.person.rules;

/** Fields of work, under the names that the rule book judges them by. */
public enum WorkField {
    MENTAL_HEALTH_CARE,
    YOUTH_CARE,
    OTHER
}
