package nl.mbtregister.rulebook.rules.portfolio;

import java.time.LocalDate;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Title;
import org.jspecify.annotations.Nullable;

/**
 * A written statement about this person.
 *
 * @param title the title whose competences it is about; null when it is about no title
 */
public record Declaration(
        String id,
        LocalDate day,
        DeclarationKind declaration,
        @Nullable Title title,
        boolean positive) implements Row {

    @Override
    public RowKind kind() {
        return RowKind.DECLARATION;
    }

    @Override
    public Period span() {
        return Period.through(day, day);
    }
}
