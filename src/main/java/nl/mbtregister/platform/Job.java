package nl.mbtregister.platform;

import java.time.LocalDate;

/**
 * Work that the register owes to every legal day, done once for all nodes together. A day that was missed is made good
 * later, days in order, so work must be idempotent and must take the day from its argument and never from the clock.
 */
public interface Job {
    /** Name in the job table: lower case with hyphens, never changed afterwards. */
    String name();

    /**
     * Does what {@code day} asks for; the day has begun. An exception leaves the day open: it is tried again, and later
     * days wait for it.
     *
     * @return how many things were done, for the record
     */
    long runFor(LocalDate day);
}
