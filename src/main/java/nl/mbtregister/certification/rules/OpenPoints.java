package nl.mbtregister.certification.rules;

import java.util.List;
import java.util.function.Predicate;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.DomainPoints;
import nl.mbtregister.criteria.rules.Score;
import nl.mbtregister.criteria.rules.Scored;
import nl.mbtregister.criteria.rules.Scores;
import nl.mbtregister.criteria.rules.Weighed;

/** What has to be mended before a certificate with conditions becomes a full one. */
public final class OpenPoints {
    private OpenPoints() {}

    /**
     * The core criteria that are not met, and whatever is not met in a domain with too few points for a certificate; where
     * nothing of that kind is left, everything that is not met.
     */
    public static List<Criterion> of(Scores scores) {
        CriteriaLibrary library = scores.library();
        Weighed weighed = scores.weigh();
        List<String> low = weighed.domains().stream()
                .filter(domain -> !domain.reaches(library.thresholds().certifiedPercent()))
                .map(DomainPoints::domain)
                .map(domain -> domain.code())
                .toList();
        List<Criterion> needed = notMet(scores, one -> one.core() || low.contains(one.domain()));
        return needed.isEmpty() ? notMet(scores, one -> true) : needed;
    }

    private static List<Criterion> notMet(Scores scores, Predicate<Criterion> among) {
        return scores.library().of(scores.scope()).stream()
                .filter(among)
                .filter(one -> {
                    Scored given = scores.given().get(one.code());
                    return given == null || given.score() == Score.ABSENT || given.score() == Score.PARTLY;
                })
                .toList();
    }
}
