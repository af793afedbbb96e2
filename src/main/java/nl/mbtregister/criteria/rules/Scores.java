package nl.mbtregister.criteria.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The scores of a programme against the criteria that apply to it.
 *
 * @param given by the code of the criterion; codes that do not apply are passed over
 */
public record Scores(CriteriaLibrary library, Scope scope, Map<String, Scored> given) {

    public Scores {
        given = Map.copyOf(given);
    }

    /** Points of each domain in which something is asked; a domain with nothing that applies is left out. */
    public List<DomainPoints> domains() {
        return library.domains(scope).stream()
                .map(this::points)
                .filter(domain -> domain.possible() > 0)
                .toList();
    }

    /** Criteria without a score, or without the reason that their score needs. */
    public List<Criterion> open() {
        return asked(criterion -> complete(criterion).isEmpty());
    }

    /** What the scores come down to; whatever is still open counts as absent. */
    public Weighed weigh() {
        return Weighed.of(this);
    }

    List<Criterion> core(Score score) {
        return asked(criterion -> criterion.core() && score(criterion) == score);
    }

    private DomainPoints points(CriteriaDomain domain) {
        List<Score> counted = library.of(domain).stream()
                .filter(scope::applies)
                .map(this::score)
                .filter(score -> score != Score.NOT_APPLICABLE)
                .toList();
        return new DomainPoints(domain, counted.stream().mapToInt(Score::points).sum(), counted.size() * Score.FULL);
    }

    private Score score(Criterion criterion) {
        return complete(criterion).map(Scored::score).orElse(Score.ABSENT);
    }

    private Optional<Scored> complete(Criterion criterion) {
        return Optional.ofNullable(given.get(criterion.code())).filter(Scored::complete);
    }

    private List<Criterion> asked(Predicate<Criterion> test) {
        return library.of(scope).stream().filter(test).toList();
    }
}
