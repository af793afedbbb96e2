package nl.mbtregister.finder;

import java.util.List;
import nl.mbtregister.criteria.rules.Variant;
import org.jspecify.annotations.Nullable;

/**
 * A programme that has a certificate.
 *
 * @param towns where it is given
 * @param km from the centre that was asked for to the nearest of them; null when none of them is known
 */
public record FoundProgramme(
        String number,
        String name,
        String institution,
        Variant variant,
        List<String> towns,
        @Nullable Integer km) {}
