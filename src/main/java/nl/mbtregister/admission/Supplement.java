package nl.mbtregister.admission;

import java.time.Instant;
import java.time.LocalDate;
import nl.mbtregister.platform.Role;
import org.jspecify.annotations.Nullable;

/**
 * Something that was asked of an applicant after filing.
 *
 * @param until last day on which it can be given
 * @param answer null while it was not given
 */
public record Supplement(
        String asked,
        Role by,
        Instant askedAt,
        LocalDate until,
        @Nullable String answer,
        @Nullable Instant answeredAt) {}
