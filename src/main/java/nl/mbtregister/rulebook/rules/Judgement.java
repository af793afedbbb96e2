package nl.mbtregister.rulebook.rules;

import java.util.List;
import java.util.Optional;
import nl.mbtregister.rulebook.rules.portfolio.Row;

/**
 * The findings of one portfolio on one question.
 *
 * @param findings one for each requirement of the set, in its order
 * @param notAsked the rows of kinds that no requirement of the set asks for
 */
public record Judgement(Question question, List<Finding> findings, List<Row> notAsked) {

    /** Whether nothing stands in the way. */
    public boolean met() {
        return findings.stream().noneMatch(Finding::blocks);
    }

    public Optional<Finding> finding(String requirement) {
        return findings.stream()
                .filter(finding -> finding.requirement().id().equals(requirement))
                .findFirst();
    }
}
