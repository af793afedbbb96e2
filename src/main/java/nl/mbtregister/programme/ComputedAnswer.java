package nl.mbtregister.programme;

import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.self.SelfFinding;
import nl.mbtregister.criteria.rules.self.SelfTurn;
import org.jspecify.annotations.Nullable;

/**
 * What the register answers of a criterion of a programme.
 *
 * @param turn when it will be met no longer; null when that is not in sight
 */
public record ComputedAnswer(
        Criterion criterion, SelfFinding finding, @Nullable SelfTurn turn) {}
