package nl.mbtregister.admission.rules;

import java.util.List;
import java.util.Set;
import nl.mbtregister.rulebook.rules.portfolio.RowKind;

/** The rows of the task lists (ux 3.2) that concern a title without independent test. The order is that of the lists. */
public enum ApplicationTask {
    DETAILS,
    PROFESSION(RowKind.OUTSIDE_REGISTRATION),
    EDUCATION(RowKind.EDUCATION, RowKind.COURSE, RowKind.TEACHING),
    CASES(RowKind.CASE),
    SUPERVISION(RowKind.MEETING),
    DECLARATION(RowKind.DECLARATION),
    WORK(RowKind.EMPLOYMENT, RowKind.ACTIVITY, RowKind.HELD_TITLE, RowKind.ASSESSMENT),
    /** What keeps a registration up; of renewals. */
    UPKEEP(RowKind.TEACHING, RowKind.ACTIVITY),
    CHECK;

    /** Of somebody who applies as a newcomer. */
    static final List<ApplicationTask> ENTRY =
            List.of(DETAILS, PROFESSION, EDUCATION, CASES, SUPERVISION, DECLARATION, WORK, CHECK);

    /** Of somebody whose registration is renewed: nothing is asked again that the register knows. */
    static final List<ApplicationTask> RENEWAL = List.of(DETAILS, PROFESSION, UPKEEP, EDUCATION, CHECK);

    private final Set<RowKind> kinds;

    ApplicationTask(RowKind... kinds) {
        this.kinds = Set.of(kinds);
    }

    /** The task of a renewal under which that is given which a requirement asks for. */
    static ApplicationTask ofRenewal(Set<RowKind> asked) {
        return RENEWAL.stream().filter(task -> task.gives(asked)).findFirst().orElse(UPKEEP);
    }

    /** Whether the rows that a requirement asks for are given under this task. */
    public boolean gives(Set<RowKind> asked) {
        return asked.stream().anyMatch(kinds::contains);
    }
}
