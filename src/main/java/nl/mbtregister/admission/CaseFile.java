package nl.mbtregister.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.admission.rules.ApplicationState;
import nl.mbtregister.admission.rules.Criterion;
import nl.mbtregister.admission.rules.ServiceClock;
import nl.mbtregister.admission.rules.Votes;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.rulebook.rules.Judgement;
import nl.mbtregister.rulebook.rules.Purpose;

/**
 * An application as those see it who work on it.
 *
 * @param explanations what the applicant said about what falls short, by requirement
 * @param criteria the findings with the marks of whoever looks
 * @param votes only what whoever looks may see
 * @param waitsForChair whether two members differ, so that only the chair can still vote
 */
public record CaseFile(
        long id,
        String reference,
        String name,
        Title title,
        Purpose purpose,
        ApplicationState state,
        LocalDate filedOn,
        ServiceClock clock,
        Judgement judgement,
        Map<String, String> explanations,
        List<Criterion> criteria,
        List<Evidence> evidence,
        List<Supplement> supplements,
        List<CaseStep> steps,
        Votes votes,
        boolean voted,
        boolean waitsForChair,
        Optional<Decision> decision) {}
