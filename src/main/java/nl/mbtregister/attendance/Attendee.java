package nl.mbtregister.attendance;

import java.math.BigDecimal;

/**
 * Somebody who has points of an edition.
 *
 * @param entry id of the credit in the ledger
 * @param sortKey with the entry, the place in the list
 * @param used whether a decision rests on it
 */
public record Attendee(
        long entry, long person, String number, String name, String sortKey, BigDecimal points, boolean used) {}
