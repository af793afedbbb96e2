package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.mbtregister.certification.rules.Compared;
import nl.mbtregister.criteria.rules.Score;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;

/** Whoever may see a round sees it beside the round before it. */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class ComparingRounds {
    @Inject
    private Rounds rounds;

    @Inject
    private RoundAnswers answers;

    @Inject
    private RoundCriteria criteria;

    @Inject
    private CurrentCaller caller;

    /** @throws Refusal certification.R3 when there is none that the caller may see; certification.R15 when none came before */
    @Transactional
    public Comparison compare(long id) {
        OwnRound own = rounds.of(id, caller.get());
        Long previous = own.round().previous();
        if (previous == null) {
            throw new Refusal("certification.R15");
        }
        CertificationRound before = rounds.find(previous).orElseThrow();
        Map<String, Score> then = results(previous, true);
        Map<String, Score> now = results(id, false);
        List<Compared> rows = own.seen(criteria.of(own.round())).stream()
                .map(criterion -> new Compared(criterion, then.get(criterion.code()), now.get(criterion.code())))
                .toList();
        return new Comparison(own.round(), before, rows);
    }

    /** @param all also those that nobody looked at in that round */
    private Map<String, Score> results(long round, boolean all) {
        Map<String, Score> results = new TreeMap<>();
        answers.of(round).forEach((code, answer) -> {
            Score result = answer.score().result();
            if (result != null && (all || !answer.lookAgain())) {
                results.put(code, result);
            }
        });
        return results;
    }
}
