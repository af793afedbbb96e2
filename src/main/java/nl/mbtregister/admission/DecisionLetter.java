package nl.mbtregister.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mbtregister.admission.rules.Criterion;
import nl.mbtregister.admission.rules.Proposal;
import nl.mbtregister.kernel.Period;
import nl.mbtregister.kernel.Wording;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.platform.Language;
import nl.mbtregister.platform.Texts;
import nl.mbtregister.platform.Time;
import nl.mbtregister.rulebook.rules.Judgement;
import nl.mbtregister.rulebook.rules.Requirement;

/** Writes the letter about a decision; the preview before the vote is made of the same words. */
@ApplicationScoped
class DecisionLetter {
    @Inject
    private Progress progress;

    @Inject
    private Renewals renewals;

    @Inject
    private Texts texts;

    @Inject
    private Time time;

    Letter write(Application application, Proposal outcome, Judgement judgement, List<Criterion> criteria) {
        Wording title = both(application.title());
        return switch (outcome) {
            case APPROVE ->
                application.isRenewal()
                        ? renewed(application, title, judgement)
                        : progress.letter(application, LetterKind.APPLICATION_APPROVED)
                                .with("title", title)
                                .with("from", time.today());
            case REJECT ->
                progress.letter(application, LetterKind.APPLICATION_REJECTED)
                        .with("title", title)
                        .with("reasons", reasons(judgement, criteria));
        };
    }

    private Letter renewed(Application application, Wording title, Judgement judgement) {
        Period next = renewals.next(application, judgement.question().edition());
        return progress.letter(application, LetterKind.RENEWAL_APPROVED)
                .with("title", title)
                .with("from", next.from())
                .with("through", next.lastDay().orElseThrow());
    }

    /** Every failed criterion in the words of the rules, with the reason in those of the committee. */
    private static Wording reasons(Judgement judgement, List<Criterion> criteria) {
        Map<String, Requirement> requirements = judgement.question().set().requirements().stream()
                .collect(Collectors.toMap(Requirement::id, Function.identity()));
        return new Wording(
                reasons(requirements, criteria, Language.NL.locale()),
                reasons(requirements, criteria, Language.EN.locale()));
    }

    private static String reasons(Map<String, Requirement> requirements, List<Criterion> criteria, Locale language) {
        return criteria.stream()
                .filter(Criterion::fails)
                .map(criterion -> Optional.ofNullable(requirements.get(criterion.requirement()))
                        .map(requirement -> requirement.sentence().in(language) + "\n" + criterion.reason())
                        .orElse(criterion.reason()))
                .collect(Collectors.joining("\n\n"));
    }

    private Wording both(Enum<?> constant) {
        return new Wording(
                texts.in(Language.NL).show(constant), texts.in(Language.EN).show(constant));
    }
}
