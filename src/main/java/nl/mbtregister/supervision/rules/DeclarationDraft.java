package nl.mbtregister.supervision.rules;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a supervisor has written so far.
 *
 * @param answers by the id of the competence
 * @param remarks by the id of the competence; those left out have none
 * @param report the final report, up to 8000 characters
 * @param positive the outcome; null while not chosen
 */
public record DeclarationDraft(
        Map<String, Answer> answers,
        Map<String, String> remarks,
        String report,
        @Nullable Boolean positive) {
    public static final int LONGEST_REPORT = 8000;
    public static final int LONGEST_REMARK = 500;
    public static final DeclarationDraft EMPTY = new DeclarationDraft(Map.of(), Map.of(), "", null);

    public DeclarationDraft {
        answers = Map.copyOf(new TreeMap<>(answers));
        Map<String, String> written = new TreeMap<>(remarks);
        written.values().removeIf(String::isBlank);
        remarks = Map.copyOf(written);
    }

    /** Whether it can be signed: every competence answered, a report written, an outcome chosen. */
    public boolean complete(Collection<Competence> competences) {
        return positive != null
                && !report.isBlank()
                && competences.stream().allMatch(competence -> answers.containsKey(competence.id()));
    }

    /** Whether each text fits. */
    public boolean fits() {
        return report.length() <= LONGEST_REPORT
                && remarks.values().stream().allMatch(remark -> remark.length() <= LONGEST_REMARK);
    }
}
