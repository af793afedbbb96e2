package nl.mbtregister.criteria.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mbtregister.kernel.Wording;

/**
 * The criteria of one version. A version never changes once it is in force.
 *
 * @param name of the set, for example mbt-programme
 * @param version from 1 on
 * @param from first day on which applications are judged by it
 * @param mark how sure we are of the set as a whole
 * @param criteria in the order of their domains and numbers
 */
public record CriteriaLibrary(
        String name,
        int version,
        LocalDate from,
        SourceMark mark,
        Wording title,
        Wording note,
        List<Source> sources,
        List<ScoreStep> scores,
        Thresholds thresholds,
        List<CriteriaDomain> domains,
        List<Criterion> criteria) {

    public CriteriaLibrary {
        sources = List.copyOf(sources);
        scores = List.copyOf(scores);
        domains = List.copyOf(domains);
        criteria = criteria.stream()
                .sorted(Comparator.comparing(Criterion::domain)
                        .thenComparing(
                                criterion -> Integer.valueOf(criterion.code().substring(1))))
                .toList();
    }

    public Optional<Criterion> criterion(String code) {
        return criteria.stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst();
    }

    public List<Criterion> of(CriteriaDomain domain) {
        return criteria.stream()
                .filter(criterion -> criterion.domain().equals(domain.code()))
                .toList();
    }

    /** What is asked of a programme that offers this. */
    public List<Criterion> of(Scope scope) {
        return criteria.stream().filter(scope::applies).toList();
    }

    /** The domains in which something is asked of a programme that offers this. */
    public List<CriteriaDomain> domains(Scope scope) {
        return domains.stream()
                .filter(domain -> of(domain).stream().anyMatch(scope::applies))
                .toList();
    }

    /** The criteria that the register itself answers, in this version. */
    public List<Criterion> judging(SelfJudged judged) {
        return criteria.stream()
                .filter(criterion -> criterion.judged() == judged)
                .toList();
    }

    /** The same as another version, which begins on another day. */
    public CriteriaLibrary as(int other, LocalDate begins) {
        return new CriteriaLibrary(
                name, other, begins, mark, title, note, sources, scores, thresholds, domains, criteria);
    }

    /** With this criterion, in place of one with its code. */
    public CriteriaLibrary with(Criterion criterion) {
        return of(Stream.concat(without(criterion.code()).criteria().stream(), Stream.of(criterion))
                .toList());
    }

    public CriteriaLibrary without(String code) {
        return of(criteria.stream()
                .filter(criterion -> !criterion.code().equals(code))
                .toList());
    }

    public CriteriaLibrary with(Thresholds limits) {
        return new CriteriaLibrary(name, version, from, mark, title, note, sources, scores, limits, domains, criteria);
    }

    private CriteriaLibrary of(List<Criterion> others) {
        return new CriteriaLibrary(
                name, version, from, mark, title, note, sources, scores, thresholds, domains, others);
    }

    public ScoreStep step(Score score) {
        return scores.stream()
                .filter(step -> step.score() == score)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " does not explain " + score));
    }

    public boolean example() {
        return mark == SourceMark.EXAMPLE;
    }
}
