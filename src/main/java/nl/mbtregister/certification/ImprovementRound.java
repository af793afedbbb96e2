package nl.mbtregister.certification;

/**
 * A decided round that left something to be improved.
 *
 * @param points all of them
 * @param open those that are not closed
 * @param overdue those of them whose last day has passed
 */
public record ImprovementRound(
        long id, String reference, String name, String institutionName, int points, int open, int overdue) {}
