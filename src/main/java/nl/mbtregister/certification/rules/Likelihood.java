package nl.mbtregister.certification.rules;

/** How likely it is that patients come to harm by what was found. It orders the repair and decides nothing (ux 5.1). */
public enum Likelihood {
    LOW,
    MODERATE,
    HIGH
}
