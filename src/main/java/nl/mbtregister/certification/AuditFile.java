package nl.mbtregister.certification;

import java.util.List;
import java.util.Map;
import nl.mbtregister.criteria.rules.CriteriaDomain;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.Score;
import org.jspecify.annotations.Nullable;

/** A round as the auditors work at it: what is asked, what the programme says and shows, and their own scores. */
public record AuditFile(
        AuditedRound round,
        CriteriaLibrary library,
        List<Criterion> criteria,
        Map<String, SelfView> self,
        Map<String, List<ShownProof>> proofs,
        Map<String, RoundScore> scores) {

    public SelfView self(String code) {
        return self.getOrDefault(code, SelfView.NONE);
    }

    public List<ShownProof> proofs(String code) {
        return proofs.getOrDefault(code, List.of());
    }

    /** Null while the auditors gave none. */
    public @Nullable RoundScore score(String code) {
        return scores.get(code);
    }

    public boolean differs(String code) {
        RoundScore own = scores.get(code);
        return own != null && own.score().score() != self(code).score();
    }

    /** Criteria that the auditors scored. */
    public long scored() {
        return criteria.stream().filter(one -> scores.containsKey(one.code())).count();
    }

    public long met() {
        return criteria.stream()
                .filter(one -> scores.containsKey(one.code())
                        && scores.get(one.code()).score().score() == Score.MET)
                .count();
    }

    public List<CriteriaDomain> domains() {
        return library.domains(round.scope()).stream()
                .filter(domain -> !of(domain).isEmpty())
                .toList();
    }

    public List<Criterion> of(CriteriaDomain domain) {
        return criteria.stream()
                .filter(one -> one.domain().equals(domain.code()))
                .toList();
    }

    public long scored(CriteriaDomain domain) {
        return of(domain).stream().filter(one -> scores.containsKey(one.code())).count();
    }

    /** Whether every criterion has a score with the note that it needs. */
    public boolean complete() {
        return criteria.stream().allMatch(one -> {
            RoundScore own = scores.get(one.code());
            return own != null && own.score().explained(self(one.code()).score());
        });
    }
}
