package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import nl.mbtregister.certification.rules.CertificationActor;
import nl.mbtregister.certification.rules.CertificationState;
import nl.mbtregister.certification.rules.CertificationStep;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.LetterKind;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** The office takes on a round that was filed and names the two who look at it, or others in their place. */
@ApplicationScoped
@AllowedTo(Role.SECRETARIAT)
public class NamingAuditors {
    private static final int TWO = 2;

    @Inject
    private AuditedRounds rounds;

    @Inject
    private RoundAuditors auditors;

    @Inject
    private AuditSteps steps;

    @Inject
    private PostingLetters letters;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** Rounds on which somebody is at work, by the end of their term. */
    @Transactional
    public List<AuditedRound> open() {
        return rounds.open();
    }

    /** @throws Refusal certification.R30 when no such round was filed */
    @Transactional
    public AuditedRound open(long id) {
        return rounds.find(id);
    }

    /** Who looks at it. */
    @Transactional
    public List<NamedAuditor> named(long id) {
        return auditors.of(id);
    }

    /**
     * Who may be named, with what ties them now.
     *
     * @throws Refusal certification.R30 when no such round was filed
     */
    @Transactional
    public List<NamedAuditor> candidates(long id) {
        return auditors.candidates(rounds.find(id).institution());
    }

    /**
     * Names exactly these two; naming them again changes nothing.
     *
     * @throws Refusal certification.R33 when they are not two different auditors, certification.R32 with the tie of one of
     *     them, certification.R1 when the round is not being audited
     */
    @Transactional
    public void name(long id, Collection<Long> accounts) {
        AuditedRound round = rounds.lock(id);
        List<NamedAuditor> chosen = candidates(id).stream()
                .filter(one -> accounts.contains(one.account()))
                .toList();
        if (chosen.size() != TWO || accounts.size() != TWO) {
            throw new Refusal("certification.R33");
        }
        chosen.stream().flatMap(one -> one.tie().stream()).findFirst().ifPresent(tie -> {
            throw new Refusal("certification.R32", tie);
        });
        if (round.state() == CertificationState.FILED) {
            round = steps.take(round, CertificationStep.TAKE_ON, CertificationActor.SECRETARIAT, time.today());
        } else if (round.beingAudited()) {
            steps.record(round, "auditors-named");
        } else {
            throw new Refusal("certification.R1");
        }
        auditors.name(id, List.copyOf(accounts), caller.get(), time.now());
        for (NamedAuditor one : chosen) {
            tell(round, one.account());
        }
    }

    private void tell(AuditedRound round, long account) {
        auditors.recipient(account)
                .ifPresent(to -> letters.post(
                        Letter.to(to, LetterKind.AUDITOR_NAMED, "certification_round " + round.id() + " " + account)
                                .with("reference", round.reference())
                                .with("programme", round.name())));
    }
}
