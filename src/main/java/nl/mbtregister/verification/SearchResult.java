package nl.mbtregister.verification;

import java.util.List;
import nl.mbtregister.kernel.RegisterNumber;
import nl.mbtregister.person.FoundPeople;
import nl.mbtregister.register.rules.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param found how the question was taken, and whether there are more people or only near names
 * @param lines one for each person who may be shown
 */
public record SearchResult(FoundPeople found, List<Line> lines) {

    /** @param town only of who is registered */
    public record Line(
            RegisterNumber number, String name, @Nullable String town, Standing standing) {}
}
