package nl.mbtregister.attendance;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What somebody got by a list.
 *
 * @param entry id of the credit in the ledger
 * @param name of the person, and {@code number}, by which the register knows the person
 * @param day last day of the course
 */
public record OwnCredit(
        long entry,
        String name,
        String number,
        String course,
        String provider,
        String accreditation,
        LocalDate firstDay,
        LocalDate day,
        BigDecimal points) {}
