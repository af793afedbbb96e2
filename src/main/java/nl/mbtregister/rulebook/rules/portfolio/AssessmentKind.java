package nl.mbtregister.rulebook.rules.portfolio;

/** Tests of competence. */
public enum AssessmentKind {
    /** By the own supervisor. */
    OWN_SUPERVISOR,
    /** By a supervisor whom the register appoints and who never supervised this person. */
    INDEPENDENT,
    /** The entrance test of the supervisor route. */
    ENTRANCE_TEST
}
