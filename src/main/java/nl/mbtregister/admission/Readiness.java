package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import nl.mbtregister.admission.rules.Preparation;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.Time;
import nl.mbtregister.portfolio.ReadingPortfolio;
import nl.mbtregister.register.ReadingTerms;
import nl.mbtregister.register.rules.Term;
import nl.mbtregister.rulebook.PublishedRulebook;
import nl.mbtregister.rulebook.rules.Edition;
import nl.mbtregister.rulebook.rules.Judgement;
import nl.mbtregister.rulebook.rules.Purpose;
import nl.mbtregister.rulebook.rules.Question;
import nl.mbtregister.rulebook.rules.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/**
 * Judges what an applicant has together, by the rules of today or by those that the filing fixed. Two statements, and one
 * more for the registration period of who has not filed yet.
 */
@ApplicationScoped
class Readiness {
    /** The section of the answers that holds on which day an applicant confirmed the data that the register has. */
    static final String CONFIRMED = "confirmed";

    @Inject
    private ReadingPortfolio portfolios;

    @Inject
    private ReadingTerms terms;

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
        return new Stand(portfolio, judgement, prepared(application, judgement, file), file.answers());
    }

    private static Preparation prepared(Application application, Judgement judgement, OwnFile file) {
        return application.judgedFor() == Purpose.RENEWAL
                ? Preparation.ofRenewal(
                        judgement,
                        file.known(),
                        file.answers().containsKey(CONFIRMED),
                        file.answers().keySet())
                : Preparation.of(
                        judgement,
                        file.known(),
                        file.invitation(),
                        file.answers().keySet());
    }

    Question question(Application application) {
        LocalDate today = time.today();
        Application.Filed filed = application.filed();
        if (filed != null) {
            return question(application, filed.edition(), today);
        }
        Edition edition = rules.rulebook().on(today).orElseThrow(() -> new Refusal("admission.R4"));
        return question(application, edition, today, registration(application, today));
    }

    /** The question that was asked at an earlier freezing. */
    Question question(Application application, LocalDate edition, LocalDate day) {
        return question(
                application,
                rules.rulebook().edition(edition).orElseThrow(() -> new Refusal("admission.R4")),
                day,
                application.fixed().registration());
    }

    /** The period that is judged of who has not filed yet; who comes back may make up for it until today. */
    private @Nullable Period registration(Application application, LocalDate today) {
        if (application.judgedFor() == Purpose.ENTRY) {
            return null;
        }
        Term term = terms.of(application.person(), today)
                .of(application.title())
                .orElseThrow(() -> new Refusal("admission.R40"));
        return application.isRenewal()
                ? term.judged()
                : Period.through(term.days().from(), today);
    }

    private static Question question(
            Application application, Edition edition, LocalDate day, @Nullable Period registration) {
        return new Question(
                edition,
                edition.set(application.title(), application.judgedFor())
                        .orElseThrow(() -> new Refusal("admission.R4")),
                day,
                registration);
    }
}
