package nl.mbtregister.institution;

import java.time.LocalDate;

/**
 * The office looked an institution up and called back.
 *
 * @param by the account of the office that did
 * @param spokenTo who answered
 */
public record Verified(LocalDate on, String by, String spokenTo) {}
