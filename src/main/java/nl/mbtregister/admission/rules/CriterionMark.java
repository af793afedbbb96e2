package nl.mbtregister.admission.rules;

/** What a member thinks of one criterion. */
public enum CriterionMark {
    MET,
    NOT_MET,
    NOT_APPLICABLE,
    /** Something must be cleared up first. */
    QUESTION
}
