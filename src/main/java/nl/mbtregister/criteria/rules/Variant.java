package nl.mbtregister.criteria.rules;

/** How much of the week a programme takes. */
public enum Variant {
    INTENSIVE_OUTPATIENT,
    DAY_HOSPITAL
}
