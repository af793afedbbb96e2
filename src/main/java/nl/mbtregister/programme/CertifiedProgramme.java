package nl.mbtregister.programme;

import java.time.LocalDate;
import nl.mbtregister.criteria.rules.Scope;

/**
 * A programme that is certified on a day, with open points or without.
 *
 * @param scope what the certificate speaks of
 * @param library name of the criteria by which it was decided
 * @param since first day of this status
 */
record CertifiedProgramme(
        long id,
        String number,
        String name,
        long institution,
        Scope scope,
        String library,
        int version,
        LocalDate since) {}
