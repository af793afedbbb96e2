package nl.mbtregister.register.rules;

/** What the register may lay on a person who stays in it. */
public enum MeasureKind {
    SUSPENSION,
    CONDITION
}
