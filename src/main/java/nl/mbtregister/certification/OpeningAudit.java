package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mbtregister.certification.rules.AuditorTie;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.documents.OpenedDocument;
import nl.mbtregister.documents.OpeningDocument;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.programme.ComputedAnswer;

/** An auditor says whether anything ties them to an institution, and then opens the round that it filed. */
@ApplicationScoped
@AllowedTo(Role.AUDITOR)
public class OpeningAudit {
    private static final int LONGEST = 1_000;

    @Inject
    private AuditedRounds rounds;

    @Inject
    private RoundAuditors auditors;

    @Inject
    private RoundScores scores;

    @Inject
    private AuditLooks looks;

    @Inject
    private AuditLibraries libraries;

    @Inject
    private AuditSteps steps;

    @Inject
    private RegisterAnswers register;

    @Inject
    private Improvements improvements;

    @Inject
    private OpeningDocument documents;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** Rounds for which the caller is or was named, newest first. */
    @Transactional
    public List<AuditedRound> own() {
        return rounds.ofAuditor(RoundAuditors.account(caller.get()));
    }

    /**
     * What may be told before the file opens: whose it is, and how the caller stands to it.
     *
     * @throws Refusal certification.R30 when the caller is not named for it
     */
    @Transactional
    public Cover cover(long id) {
        return new Cover(rounds.find(id), auditors.own(id, caller.get()));
    }

    /** A round from outside. */
    public record Cover(AuditedRound round, NamedAuditor auditor) {}

    /**
     * @param reason what ties the caller to the institution; empty when nothing does
     * @return the tie that keeps the caller from looking: the one that was told, or one that the register knows of
     * @throws Refusal certification.R30 when the caller is not named for it, certification.R34 for a reason that is too long
     */
    @Transactional
    public Optional<AuditorTie> declare(long id, String reason) {
        if (reason.length() > LONGEST) {
            throw new Refusal("certification.R34", LONGEST);
        }
        AuditedRound round = rounds.lock(id);
        NamedAuditor auditor = auditors.own(id, caller.get());
        Optional<AuditorTie> tie = reason.isEmpty() ? auditor.tie() : Optional.of(AuditorTie.DECLARED);
        auditors.answer(id, caller.get(), tie.orElse(null), reason, time.now());
        steps.record(
                steps.act(round, "tie-declared").with("tie", tie.map(Enum::name).orElse("NONE")));
        return tie;
    }

    /**
     * A paper with which the programme shows a criterion, in the version that was filed, or something that it improved since the
     * round before; each time is in the journal.
     *
     * @throws Refusal certification.R30 to certification.R32 when it does not open for the caller, certification.R55 when the
     *     programme does not show anything with it
     */
    @Transactional
    public OpenedDocument openProof(long id, long evidence) {
        AuditedRound round = rounds.find(id);
        auditors.admit(id, caller.get());
        long document = scores.document(id, evidence)
                .or(() -> Optional.ofNullable(round.previous())
                        .flatMap(before -> improvements.document(before, evidence)))
                .orElseThrow(() -> new Refusal("certification.R55"));
        return documents.openOf(round.institution(), document, round.reference());
    }

    /** What the register answers today of criteria of an opened round, by code. */
    @Transactional
    public Map<String, ComputedAnswer> register(AuditFile file, Collection<Criterion> shown) {
        AuditedRound round = file.round();
        return register.of(round.programme(), round.scope(), file.library(), shown);
    }

    /** @throws Refusal certification.R30 to certification.R32 when it does not open for the caller */
    @Transactional
    public AuditFile open(long id) {
        AuditedRound round = rounds.find(id);
        auditors.admit(id, caller.get());
        AuditLooks.Look look = looks.of(id);
        return new AuditFile(
                round, libraries.of(round), libraries.asked(round), look.self(), look.proofs(), look.scores());
    }
}
