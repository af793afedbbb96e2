package nl.mbtregister.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.admission.rules.Preparation;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.rulebook.rules.Judgement;
import nl.mbtregister.rulebook.rules.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * An application as the applicant sees it.
 *
 * @param state with what follows from the file: a draft that waits for a supervisor or is ready says so
 * @param reference null before filing
 * @param due last day on which the decision is in time, as of today; null before filing
 * @param judgement of the file as it is now
 * @param supplement what is asked of the applicant at this moment
 * @param letter the decision as it was sent
 */
public record MyApplication(
        long id,
        Title title,
        Purpose purpose,
        ApplicationState state,
        @Nullable String reference,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate due,
        Preparation preparation,
        Judgement judgement,
        Map<String, String> answers,
        Optional<Supplement> supplement,
        Optional<String> letter,
        List<CaseStep> steps) {

    public boolean isRenewal() {
        return purpose == Purpose.RENEWAL;
    }
}
