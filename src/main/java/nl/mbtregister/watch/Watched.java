package nl.mbtregister.watch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom an institution follows.
 *
 * @param subject by which the institution knows them, whatever their number
 * @param objected day on which they objected; null while they did not
 * @param told what the institution was told last
 */
record Watched(
        long institution,
        long person,
        String subject,
        String number,
        LocalDate since,
        @Nullable LocalDate objected,
        String told) {}
