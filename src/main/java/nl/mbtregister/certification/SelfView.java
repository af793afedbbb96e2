package nl.mbtregister.certification;

import nl.mbtregister.criteria.rules.Score;
import org.jspecify.annotations.Nullable;

/**
 * What the programme handed in about one criterion.
 *
 * @param score null when it gave none
 * @param reason why it does not apply; empty otherwise
 * @param view how it sees itself
 */
public record SelfView(@Nullable Score score, String reason, String view) {
    static final SelfView NONE = new SelfView(null, "", "");
}
