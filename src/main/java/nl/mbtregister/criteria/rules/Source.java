package nl.mbtregister.criteria.rules;

import nl.mbtregister.kernel.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Where a criterion comes from.
 *
 * @param key as the library names it
 * @param address of the page, null for a text that is on no page
 */
public record Source(String key, Wording name, @Nullable String address) {}
