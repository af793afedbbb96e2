package nl.mbtregister.certification;

import java.time.Instant;
import java.time.LocalDate;
import nl.mbtregister.certification.rules.FindingGrade;
import nl.mbtregister.certification.rules.FindingKind;
import nl.mbtregister.certification.rules.FindingScope;
import nl.mbtregister.certification.rules.Likelihood;
import org.jspecify.annotations.Nullable;

/**
 * A finding of the auditors, and what was said of it.
 *
 * @param number within the round, from 1 on
 * @param comment null while the programme said nothing of it
 */
public record AuditFinding(
        long id,
        int number,
        Words words,
        int version,
        @Nullable Comment comment) {

    /**
     * What a finding says.
     *
     * @param seen the evidence it rests on
     * @param owner function that mends it, never a name
     * @param due day by which it is mended
     */
    public record Words(
            String code,
            String statement,
            String seen,
            FindingKind kind,
            FindingGrade grade,
            Likelihood likelihood,
            FindingScope scope,
            String owner,
            LocalDate due) {}

    /**
     * What the programme says of the facts.
     *
     * @param agreed they are right
     * @param answer of the auditors; null while there is none
     */
    public record Comment(
            boolean agreed,
            String text,
            Instant at,
            @Nullable String answer) {

        /** Whether the auditors still have to answer it. */
        public boolean waits() {
            return !text.isBlank() && answer == null;
        }
    }
}
