package nl.mbtregister.supervision;

import java.time.LocalDate;
import nl.mbtregister.rulebook.rules.portfolio.CaseForm;
import org.jspecify.annotations.Nullable;

/**
 * What a therapist says about a treatment.
 *
 * @param code neutral, up to 20 letters, digits and hyphens
 * @param lastDay null while it runs
 * @param sessions held so far, 0 to 2000
 */
public record CaseFacts(
        String code,
        CaseForm form,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        int sessions,
        boolean targetGroup,
        boolean adolescents,
        boolean supervised) {
    public static final int MOST_SESSIONS = 2000;
}
