package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import nl.mbtregister.admission.rules.Preparation;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.kernel.Title;
import nl.mbtregister.platform.Time;
import nl.mbtregister.portfolio.ReadingPortfolio;
import nl.mbtregister.rulebook.PublishedRulebook;
import nl.mbtregister.rulebook.rules.Edition;
import nl.mbtregister.rulebook.rules.Judgement;
import nl.mbtregister.rulebook.rules.Purpose;
import nl.mbtregister.rulebook.rules.Question;
import nl.mbtregister.rulebook.rules.portfolio.Portfolio;

/** Judges what an applicant has together, by the rules of today or by those that the filing fixed. Two statements. */
@ApplicationScoped
class Readiness {
    @Inject
    private ReadingPortfolio portfolios;

    @Inject
    private Answers answers;

    @Inject
    private PublishedRulebook rules;

    @Inject
    private Time time;

    /** @param answers what the applicant typed, by section; a requirement's id is the section of its explanation */
    record Stand(Portfolio portfolio, Judgement judgement, Preparation preparation, Map<String, String> answers) {}

    /** @throws Refusal admission.R4 when the rules know no such title */
    Stand of(Application application) {
        Portfolio portfolio = portfolios.of(application.person()).portfolio();
        OwnFile file = answers.of(application);
        Judgement judgement = question(application).judge(portfolio);
        Preparation preparation = Preparation.of(
                judgement, file.known(), file.invitation(), file.answers().keySet());
        return new Stand(portfolio, judgement, preparation, file.answers());
    }

    Question question(Application application) {
        LocalDate today = time.today();
        Application.Filed filed = application.filed();
        Edition edition = (filed == null
                        ? rules.rulebook().on(today)
                        : rules.rulebook().edition(filed.edition()))
                .orElseThrow(() -> new Refusal("admission.R4"));
        return question(edition, application.title(), today);
    }

    /** The question that was asked at an earlier freezing. */
    Question question(LocalDate edition, Title title, LocalDate day) {
        return question(rules.rulebook().edition(edition).orElseThrow(() -> new Refusal("admission.R4")), title, day);
    }

    private static Question question(Edition edition, Title title, LocalDate day) {
        return new Question(
                edition, edition.set(title, Purpose.ENTRY).orElseThrow(() -> new Refusal("admission.R4")), day, null);
    }
}
