package nl.mbtregister.criteria.rules;

/**
 * The score of one criterion.
 *
 * @param reason empty when none is given; needed where a criterion does not apply
 */
public record Scored(Score score, String reason) {

    /** Whether it says why, where it must. */
    public boolean complete() {
        return score != Score.NOT_APPLICABLE || !reason.isBlank();
    }
}
