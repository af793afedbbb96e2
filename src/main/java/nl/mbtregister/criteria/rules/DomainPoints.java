package nl.mbtregister.criteria.rules;

/**
 * The points of a domain.
 *
 * @param possible two for each criterion that applies; 0 when none does
 */
public record DomainPoints(CriteriaDomain domain, int points, int possible) {

    /** Whether it has at least that part of its points; a domain in which nothing applies always has. */
    public boolean reaches(int percent) {
        return points * 100 >= percent * possible;
    }

    /** Whole percent, rounded down so that it never shows more than there is; 100 where nothing applies. */
    public int percent() {
        return possible == 0 ? 100 : points * 100 / possible;
    }
}
