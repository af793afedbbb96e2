package nl.mbtregister.rulebook.rules;

import nl.mbtregister.rulebook.rules.portfolio.RowKind;

/** What is counted, and of which kind of row. */
public enum Unit {
    SESSIONS(RowKind.MEETING),
    POINTS(RowKind.TEACHING),
    TEACHING_HOURS(RowKind.TEACHING),
    TREATMENT_SESSIONS(RowKind.CASE),
    /** Individual treatments, a group standing for several. */
    INDIVIDUAL_TREATMENTS(RowKind.CASE),
    /** Whole months of work; days worked in two places count once. */
    MONTHS(RowKind.EMPLOYMENT),
    HOURS(RowKind.ACTIVITY),
    SUPERVISIONS_GIVEN(RowKind.ACTIVITY),
    CASES(RowKind.CASE),
    COURSES(RowKind.COURSE),
    DIPLOMAS(RowKind.EDUCATION),
    WORKPLACES(RowKind.EMPLOYMENT),
    MEETINGS(RowKind.MEETING),
    TEACHINGS(RowKind.TEACHING),
    ACTIVITIES(RowKind.ACTIVITY),
    TITLES(RowKind.HELD_TITLE),
    REGISTRATIONS(RowKind.OUTSIDE_REGISTRATION),
    DECLARATIONS(RowKind.DECLARATION),
    ASSESSMENTS(RowKind.ASSESSMENT);

    private final RowKind kind;

    Unit(RowKind kind) {
        this.kind = kind;
    }

    public RowKind kind() {
        return kind;
    }

    /** The unit in which rows of a kind are counted one by one. */
    public static Unit ofRows(RowKind kind) {
        return switch (kind) {
            case MEETING -> MEETINGS;
            case TEACHING -> TEACHINGS;
            case CASE -> CASES;
            case COURSE -> COURSES;
            case EDUCATION -> DIPLOMAS;
            case EMPLOYMENT -> WORKPLACES;
            case ACTIVITY -> ACTIVITIES;
            case HELD_TITLE -> TITLES;
            case OUTSIDE_REGISTRATION -> REGISTRATIONS;
            case DECLARATION -> DECLARATIONS;
            case ASSESSMENT -> ASSESSMENTS;
        };
    }
}
