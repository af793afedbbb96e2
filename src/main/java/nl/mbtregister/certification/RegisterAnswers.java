package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.Scope;
import nl.mbtregister.platform.Time;
import nl.mbtregister.programme.ComputedAnswer;
import nl.mbtregister.programme.JudgingTeams;

/** What the register answers by itself today of criteria that stand on a page. */
@ApplicationScoped
class RegisterAnswers {
    @Inject
    private JudgingTeams judging;

    @Inject
    private Time time;

    /** By code. Three statements, and none when the register answers none of these. */
    Map<String, ComputedAnswer> of(long programme, Scope scope, CriteriaLibrary library, Collection<Criterion> shown) {
        if (shown.stream().allMatch(criterion -> criterion.judged() == null)) {
            return Map.of();
        }
        return judging.of(new JudgingTeams.Judged(programme, scope, library), time.today()).stream()
                .collect(Collectors.toMap(answer -> answer.criterion().code(), Function.identity()));
    }
}
