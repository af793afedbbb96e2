package nl.mbtregister.rulebook.rules;

import java.util.List;
import nl.mbtregister.kernel.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one edition asks for one title or annotation.
 *
 * @param gap what is not known of it; null when it is known in full
 */
public record RequirementSet(
        Subject subject, Purpose purpose, @Nullable Wording gap, Citation citation, List<Requirement> requirements) {

    public RequirementSet {
        requirements = List.copyOf(requirements);
    }
}
