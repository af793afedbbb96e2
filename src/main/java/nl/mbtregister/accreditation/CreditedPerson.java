package nl.mbtregister.accreditation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Somebody who has points for a course.
 *
 * @param entry id of the credit in the ledger
 * @param number register number
 * @param day last day of what was followed
 */
public record CreditedPerson(long entry, String name, String number, LocalDate day, BigDecimal points) {}
