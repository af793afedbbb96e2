package nl.mbtregister.rulebook.rules.portfolio;

import nl.mbtregister.kernel.Period;

/**
 * A course that stands on its own and gives no points.
 *
 * @param span first to last day
 * @param licensed whether the Anna Freud Centre had licensed it (older rules: recognised it)
 */
public record Course(String id, Period span, CourseKind course, boolean licensed) implements Row {

    @Override
    public RowKind kind() {
        return RowKind.COURSE;
    }
}
