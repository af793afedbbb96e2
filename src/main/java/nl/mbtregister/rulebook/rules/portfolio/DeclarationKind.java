package nl.mbtregister.rulebook.rules.portfolio;

/** Statements that the rules ask for. */
public enum DeclarationKind {
    /** The own supervisor's report on the competences of a title. */
    SUPERVISOR,
    /** The statement that closes the supervisor route. */
    SUPERVISOR_ROUTE,
    /** That the work place has the structural conditions of MBT. */
    STRUCTURAL_CONDITIONS
}
