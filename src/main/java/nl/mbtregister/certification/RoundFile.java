package nl.mbtregister.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.mbtregister.certification.rules.Headway;
import nl.mbtregister.criteria.rules.CriteriaDomain;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.Score;
import org.jspecify.annotations.Nullable;

/**
 * A round with what somebody may see of it.
 *
 * @param criteria those that they may see
 * @param domains those in which these stand
 * @param answers by code
 * @param evidence by code
 * @param newer edition of the library that came into force since; null when there is none
 */
public record RoundFile(
        OwnRound own,
        CriteriaLibrary library,
        List<Criterion> criteria,
        List<CriteriaDomain> domains,
        Map<String, RoundAnswer> answers,
        Map<String, List<EvidencePiece>> evidence,
        LocalDate today,
        @Nullable Integer newer) {

    public CertificationRound round() {
        return own.round();
    }

    /** Of everything that they may see. */
    public Headway headway() {
        return Headway.of(criteria, looked());
    }

    public Headway headway(CriteriaDomain domain) {
        return Headway.of(of(domain), looked());
    }

    public List<Criterion> of(CriteriaDomain domain) {
        return criteria.stream()
                .filter(criterion -> criterion.domain().equals(domain.code()))
                .toList();
    }

    public @Nullable RoundAnswer answer(String code) {
        return answers.get(code);
    }

    public List<EvidencePiece> evidence(String code) {
        return evidence.getOrDefault(code, List.of());
    }

    /** Results by code of what somebody looked at in this round. */
    public Map<String, Score> looked() {
        Map<String, Score> looked = new TreeMap<>();
        answers.forEach((code, answer) -> {
            Score result = answer.score().result();
            if (result != null && !answer.lookAgain()) {
                looked.put(code, result);
            }
        });
        return looked;
    }
}
