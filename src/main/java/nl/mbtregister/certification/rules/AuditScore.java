package nl.mbtregister.certification.rules;

import nl.mbtregister.criteria.rules.Score;
import org.jspecify.annotations.Nullable;

/** How the auditors score a criterion, and what they note. */
public record AuditScore(Score score, String note) {

    /**
     * Whether the score says enough by itself, or the note that it needs is there: one is needed where less than everything
     * is met, and where the programme scored itself otherwise.
     *
     * @param self null when the programme gave no score
     */
    public boolean explained(@Nullable Score self) {
        return (score == Score.MET && self == Score.MET) || !note.isBlank();
    }
}
