package nl.mbtregister.admission.rules;

import java.util.Set;
import nl.mbtregister.rulebook.rules.portfolio.RowKind;

/** The rows of the task list (ux 3.2) that concern a title without independent test. The order is that of the list. */
public enum ApplicationTask {
    DETAILS,
    PROFESSION(RowKind.OUTSIDE_REGISTRATION),
    EDUCATION(RowKind.EDUCATION, RowKind.COURSE, RowKind.TEACHING),
    CASES(RowKind.CASE),
    SUPERVISION(RowKind.MEETING),
    DECLARATION(RowKind.DECLARATION),
    WORK(RowKind.EMPLOYMENT, RowKind.ACTIVITY, RowKind.HELD_TITLE, RowKind.ASSESSMENT),
    CHECK;

    private final Set<RowKind> kinds;

    ApplicationTask(RowKind... kinds) {
        this.kinds = Set.of(kinds);
    }

    /** Whether the rows that a requirement asks for are given under this task. */
    public boolean gives(Set<RowKind> asked) {
        return asked.stream().anyMatch(kinds::contains);
    }
}
