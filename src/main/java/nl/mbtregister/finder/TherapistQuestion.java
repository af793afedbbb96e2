package nl.mbtregister.finder;

import nl.mbtregister.finder.rules.Near;
import nl.mbtregister.finder.rules.TargetGroup;
import nl.mbtregister.finder.rules.Tongue;
import nl.mbtregister.kernel.Title;
import org.jspecify.annotations.Nullable;

/**
 * Who is looked for.
 *
 * @param title and {@code group} and {@code tongue}: null for any
 * @param welcoming only who welcomes new patients
 * @param after distance and number of the last one of the page before; null for the first page
 */
public record TherapistQuestion(
        Near near,
        @Nullable Title title,
        @Nullable TargetGroup group,
        @Nullable Tongue tongue,
        boolean welcoming,
        @Nullable After after) {

    /** @param key of the last line: the number of a person or a programme */
    public record After(int km, String key) {}
}
