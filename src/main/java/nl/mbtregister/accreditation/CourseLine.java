package nl.mbtregister.accreditation;

import java.time.LocalDate;
import nl.mbtregister.accreditation.rules.AccreditationState;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of requests and courses.
 *
 * @param state as of today
 * @param filedOn null for a draft
 * @param points granted; null while none are
 * @param through last day on which it may be held; null while there is none
 */
public record CourseLine(
        long id,
        String title,
        String provider,
        @Nullable String accreditation,
        AccreditationState state,
        @Nullable LocalDate filedOn,
        @Nullable Integer points,
        @Nullable LocalDate through) {}
