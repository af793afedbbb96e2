package nl.mbtregister.rulebook.rules.portfolio;

/** The form of a treatment. */
public enum CaseForm {
    INDIVIDUAL,
    GROUP,
    /** With families or couples. */
    SYSTEM
}
