package nl.mbtregister.institution;

import nl.mbtregister.institution.rules.CompanyNumber;
import org.jspecify.annotations.Nullable;

/**
 * An institution as the office entered it.
 *
 * @param website empty when it told none
 * @param verified null while the office has not looked it up and called back
 */
public record Institution(
        long id,
        String name,
        CompanyNumber number,
        String website,
        @Nullable Verified verified,
        int version) {}
