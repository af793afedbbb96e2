package nl.mbtregister.rulebook.rules.portfolio;

/** The kinds of row that a requirement can ask for. */
public enum RowKind {
    MEETING,
    TEACHING,
    CASE,
    COURSE,
    EDUCATION,
    EMPLOYMENT,
    ACTIVITY,
    HELD_TITLE,
    OUTSIDE_REGISTRATION,
    DECLARATION,
    ASSESSMENT
}
