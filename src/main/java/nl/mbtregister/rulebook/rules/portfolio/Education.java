package nl.mbtregister.rulebook.rules.portfolio;

import java.time.LocalDate;
import java.util.Set;
import nl.mbtregister.kernel.Period;

/**
 * A diploma.
 *
 * @param obtained day on the diploma
 * @param fields the kinds of work that the committee finds it fitting for; often none
 */
public record Education(String id, LocalDate obtained, EducationLevel level, Set<EducationField> fields)
        implements Row {

    public Education {
        fields = Set.copyOf(fields);
    }

    @Override
    public RowKind kind() {
        return RowKind.EDUCATION;
    }

    @Override
    public Period span() {
        return Period.through(obtained, obtained);
    }
}
