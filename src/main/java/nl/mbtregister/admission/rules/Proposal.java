package nl.mbtregister.admission.rules;

/** For what a member of the committee votes. */
public enum Proposal {
    APPROVE,
    REJECT
}
