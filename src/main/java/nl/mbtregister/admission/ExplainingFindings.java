package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.portfolio.Explained;
import nl.mbtregister.portfolio.Gathered;
import nl.mbtregister.portfolio.ReadingPortfolio;
import nl.mbtregister.rulebook.PublishedRulebook;
import nl.mbtregister.rulebook.rules.Edition;
import nl.mbtregister.rulebook.rules.Purpose;
import nl.mbtregister.rulebook.rules.Question;

/** A therapist asks how the own file stands before the requirements of a title. One statement. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class ExplainingFindings {
    @Inject
    private ReadingPortfolio portfolios;

    @Inject
    private PublishedRulebook rules;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** @throws Refusal admission.R4 when the rules in force today know no such title */
    @Transactional
    public Explained before(Title title) {
        LocalDate today = time.today();
        Edition edition = rules.rulebook().on(today).orElseThrow(() -> new Refusal("admission.R4"));
        Question question = new Question(
                edition, edition.set(title, Purpose.ENTRY).orElseThrow(() -> new Refusal("admission.R4")), today, null);
        Gathered gathered = portfolios.of(caller.get().person());
        return new Explained(
                question.judge(gathered.portfolio()), question.judge(gathered.withWaiting()), gathered.waiting());
    }
}
