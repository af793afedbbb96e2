package nl.mbtregister.admission;

import java.time.Instant;
import java.time.LocalDate;
import nl.mbtregister.kernel.Title;

/**
 * Until when a supplement is awaited.
 *
 * @param number of the supplement within its application
 */
public record SupplementTerm(long application, int number, Title title, Instant askedAt, LocalDate until) {}
