package nl.mbtregister.certification;

import java.util.List;
import java.util.Map;
import nl.mbtregister.certification.rules.LibraryMove;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import org.jspecify.annotations.Nullable;

/**
 * What new criteria mean for a round.
 *
 * @param move to the newest edition; null when the round goes by it
 * @param changes what was chosen before, newest first
 */
public record LibraryChoice(
        CertificationRound round,
        CriteriaLibrary library,
        @Nullable LibraryMove move,
        Map<String, RoundAnswer> answers,
        List<LibraryChange> changes) {}
