package nl.mbtregister.certification.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.Score;

/**
 * How far a self-evaluation is: two numbers that are never one.
 *
 * @param asked criteria
 * @param looked at: a result was given here
 * @param meets of those that were looked at
 * @param apart of those that were looked at, do not apply
 */
public record Headway(int asked, int looked, int meets, int apart) {

    /** @param given by code; what was only taken over from elsewhere is not in it */
    public static Headway of(Collection<Criterion> criteria, Map<String, Score> given) {
        List<Score> scores = criteria.stream()
                .flatMap(criterion -> Stream.ofNullable(given.get(criterion.code())))
                .toList();
        return new Headway(
                criteria.size(), scores.size(), count(scores, Score.MET), count(scores, Score.NOT_APPLICABLE));
    }

    /** Whether nothing is left to look at. */
    public boolean isAll() {
        return looked == asked;
    }

    private static int count(List<Score> scores, Score score) {
        return (int) scores.stream().filter(one -> one == score).count();
    }
}
