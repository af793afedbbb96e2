package nl.mbtregister.admission.rules;

import java.time.LocalDate;

/** How somebody comes back whose title ended (domain 3.4, proposal). */
public enum ReEntry {
    /** On what was asked for renewal, made up since the period began. */
    REPAIR_FILE,
    /** On everything that is asked of a newcomer; what was handed in before may be used again. */
    FULL;

    /**
     * @param ended first day on which the title was not held any more
     * @param months within which a file of repair is enough
     */
    public static ReEntry on(LocalDate day, LocalDate ended, int months) {
        return day.isBefore(ended.plusMonths(months)) ? REPAIR_FILE : FULL;
    }
}
