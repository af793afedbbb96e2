package nl.mbtregister.attendance;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What somebody got by a list.
 *
 * @param entry id of the credit in the ledger
 * @param day last day of the course
 */
public record OwnCredit(
        long entry, String course, String provider, String accreditation, LocalDate day, BigDecimal points) {}
