package nl.mbtregister.certification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper with which a programme shows a criterion, in the version that was filed.
 *
 * @param expiresOn last day on which it proves something; null when it does not expire
 */
public record ShownProof(
        long id,
        int number,
        String title,
        LocalDate datedOn,
        @Nullable LocalDate expiresOn) {}
