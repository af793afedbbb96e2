package nl.mbtregister.certification.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.Score;

/**
 * What is known of a self-evaluation when somebody wants to file it.
 *
 * @param given results by code, also those that were only taken over
 * @param takenOver codes whose answer nobody looked at in this round
 * @param twice codes with two texts that nobody joined
 * @param shown codes with at least one piece of evidence
 * @param valid codes with at least one piece that has not expired
 */
public record FilingCheck(
        List<Criterion> criteria,
        Map<String, Score> given,
        Set<String> takenOver,
        Set<String> twice,
        Set<String> shown,
        Set<String> valid) {

    /** In the order of the criteria; what blocks comes first for each of them. */
    public List<FilingGap> gaps() {
        List<FilingGap> gaps = new ArrayList<>();
        for (Criterion criterion : criteria) {
            answer(criterion, gaps);
            evidence(criterion, gaps);
        }
        return List.copyOf(gaps);
    }

    private void answer(Criterion criterion, List<FilingGap> gaps) {
        if (twice.contains(criterion.code())) {
            gaps.add(new FilingGap(criterion, GapKind.TWO_TEXTS));
        }
        if (!given.containsKey(criterion.code())) {
            gaps.add(new FilingGap(criterion, criterion.core() ? GapKind.CORE_UNANSWERED : GapKind.UNANSWERED));
        } else if (takenOver.contains(criterion.code())) {
            gaps.add(new FilingGap(criterion, criterion.core() ? GapKind.CORE_NOT_LOOKED_AT : GapKind.NOT_LOOKED_AT));
        }
    }

    private void evidence(Criterion criterion, List<FilingGap> gaps) {
        Score score = given.get(criterion.code());
        boolean claims = score == Score.MET || score == Score.PARTLY;
        if (claims && !shown.contains(criterion.code()) && criterion.judged() == null) {
            gaps.add(new FilingGap(criterion, GapKind.NO_EVIDENCE));
        }
        if (shown.contains(criterion.code()) && !valid.contains(criterion.code())) {
            gaps.add(new FilingGap(criterion, GapKind.EVIDENCE_EXPIRED));
        }
    }
}
