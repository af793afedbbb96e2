package nl.mbtregister.programme;

import java.time.LocalDate;
import nl.mbtregister.programme.rules.Lack;
import org.jspecify.annotations.Nullable;

/**
 * Something about a certified programme that the office follows: a lack, or a year that is not confirmed.
 *
 * @param kind null for a year
 * @param due last day in time
 * @param told what the institution said; null while it said nothing
 */
public record UpkeepLine(
        String number,
        String programme,
        String institution,
        long institutionId,
        @Nullable Lack kind,
        LocalDate due,
        @Nullable String told) {}
