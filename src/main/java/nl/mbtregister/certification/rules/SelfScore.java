package nl.mbtregister.certification.rules;

import nl.mbtregister.criteria.rules.Score;
import nl.mbtregister.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a programme says of itself for one criterion.
 *
 * @param result null while nobody judged it
 * @param reason why the criterion does not apply; else empty
 * @param view in the programme's own words
 */
public record SelfScore(WorkState work, @Nullable Score result, String reason, String view) {
    public static final SelfScore EMPTY = new SelfScore(WorkState.TO_DO, null, "", "");

    /** Characters of a reason. */
    public static final int LONGEST_REASON = 1000;

    /** Characters of a view. */
    public static final int LONGEST_VIEW = 4000;

    /**
     * The same, fit to be kept: a reason only where the criterion does not apply, and work that has begun where there is a result.
     *
     * @throws Refusal certification.R4 when the criterion does not apply and no reason is given; certification.R5 when a text is
     *     too long
     */
    public SelfScore fitting() {
        if (view.length() > LONGEST_VIEW) {
            throw new Refusal("certification.R5", LONGEST_VIEW);
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal("certification.R5", LONGEST_REASON);
        }
        if (result == Score.NOT_APPLICABLE && reason.isBlank()) {
            throw new Refusal("certification.R4");
        }
        WorkState begun = work == WorkState.TO_DO && result != null ? WorkState.IN_PROGRESS : work;
        return new SelfScore(begun, result, result == Score.NOT_APPLICABLE ? reason : "", view);
    }
}
