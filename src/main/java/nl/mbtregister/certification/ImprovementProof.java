package nl.mbtregister.certification;

import java.time.LocalDate;

/**
 * A paper with which a programme shows that something was improved.
 *
 * @param holds whether it is still used and has not expired
 */
public record ImprovementProof(long id, int version, String title, LocalDate datedOn, boolean holds) {}
