package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.mbtregister.certification.rules.CertificationState;
import nl.mbtregister.certification.rules.OpenPoints;
import nl.mbtregister.certification.rules.Verdict;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.Outcome;
import nl.mbtregister.criteria.rules.Scores;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.letters.Letter;
import nl.mbtregister.letters.PostingLetters;
import nl.mbtregister.letters.rules.Message;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Setting;
import nl.mbtregister.platform.Settings;
import nl.mbtregister.platform.Time;
import nl.mbtregister.programme.RecordingCertificate;
import nl.mbtregister.programme.rules.Certificate;
import nl.mbtregister.programme.rules.CertificateStatus;

/** One of the body that decides proposes, another decides: with that come the letter and what the public reads. */
@ApplicationScoped
@AllowedTo({Role.BOARD, Role.CUR_CHAIR, Role.CUR_MEMBER})
public class DecidingRound {
    private static final int LONGEST = 4_000;

    @Inject
    private AuditedRounds rounds;

    @Inject
    private RoundAuditors auditors;

    @Inject
    private RoundReports reports;

    @Inject
    private RoundDecisions decisions;

    @Inject
    private ReportSources sources;

    @Inject
    private DecisionLetters decisionLetters;

    @Inject
    private RecordingCertificate recording;

    @Inject
    private PostingLetters letters;

    @Inject
    private AuditSteps steps;

    @Inject
    private Settings settings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** What lies before the body or did, what waits first; empty for who is not of it. */
    @Transactional
    public List<AuditedRound> all() {
        return body().includes(caller.get().role()) ? rounds.beforeBody() : List.of();
    }

    /** @throws Refusal certification.R30 before it was handed over, certification.R46 or certification.R47 for who may not see it */
    @Transactional
    public DecisionFile open(long id) {
        AuditedRound round = admitted(rounds.find(id));
        Scores scores = sources.scores(round);
        RoundProposal proposal = decisions.proposal(id).orElse(null);
        return new DecisionFile(
                sources.gather(round),
                Verdict.reckoned(round.kind(), scores.weigh().outcome()),
                OpenPoints.of(scores),
                reports.of(id).stream().filter(KeptReport::last).toList(),
                proposal,
                decisions.decision(id).orElse(null),
                round.state() == CertificationState.COMMITTEE
                        && proposal != null
                        && !proposal.by().equals(caller.get().id()));
    }

    /**
     * @param reason why it departs from what the thresholds say; may be empty when it does not
     * @param pointsDue day by which open points are mended, for a certificate with conditions
     * @throws Refusal certification.R48 without a reason for departing, certification.R49 for conditions without a day after
     *     today and before the certificate ends, without anything to mend, or at a recheck, certification.R34 for a reason that
     *     is too long, certification.R1 when it was decided
     */
    @Transactional
    public void propose(long id, Outcome outcome, String reason, Optional<LocalDate> pointsDue) {
        AuditedRound round = waiting(id);
        Scores scores = sources.scores(round);
        Outcome reckoned = Verdict.reckoned(round.kind(), scores.weigh().outcome());
        if (outcome != reckoned && reason.isBlank()) {
            throw new Refusal("certification.R48");
        }
        if (reason.length() > LONGEST) {
            throw new Refusal("certification.R34", LONGEST);
        }
        boolean conditional = outcome == Outcome.CONDITIONAL;
        if (conditional && !sound(round, scores, pointsDue)) {
            throw new Refusal("certification.R49");
        }
        decisions.propose(
                id,
                new RoundProposal(
                        outcome,
                        reckoned,
                        reason,
                        conditional ? pointsDue.orElseThrow() : null,
                        time.now(),
                        caller.get().id(),
                        null));
        steps.record(steps.act(round, "proposed").with("outcome", outcome));
    }

    /**
     * The letter that the institution would get if the proposal became the decision today; empty without a proposal or a lead.
     */
    @Transactional
    public Optional<Message> letter(long id) {
        AuditedRound round = admitted(rounds.find(id));
        return decisions
                .proposal(id)
                .flatMap(proposal -> letters(round, proposal).stream().findFirst())
                .map(letters::written);
    }

    /**
     * Makes the proposal the decision. The letter, what the public reads and the recheck of open points come with it.
     *
     * @throws Refusal certification.R50 without a proposal of somebody else, certification.R1 when it was decided
     */
    @Transactional
    public void decide(long id) {
        AuditedRound round = waiting(id);
        RoundProposal proposal = decisions
                .proposal(id)
                .filter(one -> !one.by().equals(caller.get().id()))
                .orElseThrow(() -> new Refusal("certification.R50"));
        Verdict verdict = verdict(round, proposal);
        List<Criterion> open = OpenPoints.of(sources.scores(round));
        letters(round, proposal).forEach(letters::post);
        AuditedRound decided = rounds.decided(round, time.today(), caller.get(), time.now());
        decisions.decide(id, proposal, verdict, caller.get(), time.now());
        if (verdict.from() != null) {
            recording.record(round.programme(), certificate(round, verdict, verdict.from()));
        }
        if (proposal.pointsDue() != null) {
            List<String> codes = open.stream().map(Criterion::code).toList();
            decisions.leaveOpen(id, codes, proposal.pointsDue());
            rounds.recheck(decided, codes, proposal.pointsDue(), caller.get(), time.now());
        }
        steps.record(steps.act(decided, "decided").with("outcome", verdict.outcome()));
    }

    /** Who decides on programmes. */
    @AllowedTo(Role.VISITOR)
    public DecidingBody body() {
        return DecidingBody.valueOf(settings.text(Setting.CERTIFICATION_BODY));
    }

    private List<Letter> letters(AuditedRound round, RoundProposal proposal) {
        return decisionLetters.write(round, proposal, verdict(round, proposal), OpenPoints.of(sources.scores(round)));
    }

    private Verdict verdict(AuditedRound round, RoundProposal proposal) {
        return Verdict.of(proposal.outcome(), sources.scores(round).library().thresholds(), time.today());
    }

    private static Certificate certificate(AuditedRound round, Verdict verdict, LocalDate from) {
        return new Certificate(
                verdict.outcome() == Outcome.CERTIFIED ? CertificateStatus.CERTIFIED : CertificateStatus.CONDITIONAL,
                round.scope().modules(),
                round.library(),
                String.valueOf(round.edition()),
                from,
                verdict.end());
    }

    private boolean sound(AuditedRound round, Scores scores, Optional<LocalDate> due) {
        LocalDate end = Objects.requireNonNull(
                Verdict.of(Outcome.CONDITIONAL, scores.library().thresholds(), time.today())
                        .end());
        return round.only().isEmpty()
                && !OpenPoints.of(scores).isEmpty()
                && due.filter(day -> day.isAfter(time.today()) && day.isBefore(end))
                        .isPresent();
    }

    private AuditedRound waiting(long id) {
        AuditedRound round = admitted(rounds.lock(id));
        if (round.state() != CertificationState.COMMITTEE) {
            throw new Refusal("certification.R1");
        }
        return round;
    }

    private AuditedRound admitted(AuditedRound round) {
        if (!body().includes(caller.get().role())) {
            throw new Refusal("certification.R46");
        }
        if (!round.beforeBody()) {
            throw new Refusal("certification.R30");
        }
        if (auditors.isTied(round, caller.get())) {
            throw new Refusal("certification.R47");
        }
        return round;
    }
}
