package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.mbtregister.certification.rules.CertificationStep;
import nl.mbtregister.certification.rules.FilingCheck;
import nl.mbtregister.certification.rules.FilingGap;
import nl.mbtregister.certification.rules.RoundTerms;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.Score;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** The lead checks a self-evaluation and files it: from then on nobody changes it. */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class FilingRound {
    @Inject
    private Rounds rounds;

    @Inject
    private RoundAnswers answers;

    @Inject
    private RoundCriteria criteria;

    @Inject
    private EvidencePieces pieces;

    @Inject
    private RoundFilings filings;

    @Inject
    private RoundProgress progress;

    @Inject
    private Contacts contacts;

    @Inject
    private PostingLetters letters;

    @Inject
    private DoingOnce doing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * What stands in the way and what is warned of.
     *
     * @throws Refusal certification.R3 when the caller does not lead it
     */
    @Transactional
    public FilingView check(long id) {
        return view(led(rounds.of(id, caller.get())));
    }

    /**
     * Files it and freezes what was filed.
     *
     * @param declared whether the lead says that everything is true and no details of patients are in it
     * @return its reference, the same for the same key
     * @throws Refusal certification.R3 when the caller does not lead it, certification.R1 when it cannot be filed any more,
     *     certification.R12 with how many things stand in the way, certification.R13 when nothing was declared,
     *     certification.R61 with the day from which it is taken
     */
    @Transactional
    public String file(UUID once, long id, boolean declared) {
        OwnRound own = led(rounds.lockedOf(id, caller.get()));
        Optional<String> before = doing.once(once, "certification.file", id);
        if (before.isPresent()) {
            return before.get();
        }
        if (!declared) {
            throw new Refusal("certification.R13");
        }
        FilingView view = view(own);
        if (!view.blocking().isEmpty()) {
            throw new Refusal("certification.R12", view.blocking().size());
        }
        LocalDate today = time.today();
        filings.again(own.round().programme().id()).filter(today::isBefore).ifPresent(day -> {
            throw new Refusal("certification.R61", day);
        });
        FiledRound filed =
                new FiledRound(rounds.nextReference(today), today, caller.get().id());
        CertificationRound now = progress.take(own.round(), CertificationStep.FILE, "filed", filed);
        filings.freeze(now, answers.of(id), pieces.ofRound(id), time.now());
        post(now, filed);
        doing.done(once, filed.reference());
        return filed.reference();
    }

    private void post(CertificationRound round, FiledRound filed) {
        RoundTerms terms = progress.terms();
        contacts.leads(round.programme().institution())
                .forEach(lead -> letters.post(
                        Letter.to(lead, LetterKind.CERTIFICATION_FILED, "certification_round " + round.id())
                                .with("programme", round.programme().name())
                                .with("reference", filed.reference())
                                .with("until", filed.on().plusWeeks(terms.deskWeeks()))
                                .with("due", terms.decided(filed.on()))));
    }

    private FilingView view(OwnRound own) {
        CertificationRound round = own.round();
        List<Criterion> asked = criteria.of(round);
        Map<String, RoundAnswer> given = answers.of(round.id());
        Map<String, List<EvidencePiece>> evidence = pieces.ofRound(round.id());
        Map<String, Score> results = new HashMap<>();
        Set<String> takenOver = new HashSet<>();
        Set<String> twice = new HashSet<>();
        given.forEach((code, answer) -> {
            Score result = answer.score().result();
            if (result != null) {
                results.put(code, result);
            }
            if (answer.lookAgain()) {
                takenOver.add(code);
            }
            if (!answer.rivals().isEmpty()) {
                twice.add(code);
            }
        });
        Set<String> valid = new HashSet<>();
        Set<EvidencePiece> expired = new HashSet<>();
        evidence.forEach((code, shown) -> shown.forEach(piece -> {
            if (piece.holds(time.today())) {
                valid.add(code);
            } else {
                expired.add(piece);
            }
        }));
        List<FilingGap> gaps = new FilingCheck(asked, results, takenOver, twice, evidence.keySet(), valid).gaps();
        return new FilingView(round, gaps, List.copyOf(expired), progress.terms(), time.today());
    }

    private static OwnRound led(OwnRound own) {
        if (!own.lead()) {
            throw new Refusal("certification.R3");
        }
        return own;
    }
}
