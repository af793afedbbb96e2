package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.mbtregister.certification.rules.CertificationActor;
import nl.mbtregister.certification.rules.CertificationKind;
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

/** Auditors bring their report to the programme, answer what it says of the facts, and hand the report over for a decision. */
@ApplicationScoped
@AllowedTo(Role.AUDITOR)
public class ReportingRound {
    private static final int LONGEST = 2_000;

    @Inject
    private AuditedRounds rounds;

    @Inject
    private RoundAuditors auditors;

    @Inject
    private RoundFindings findings;

    @Inject
    private RoundReports reports;

    @Inject
    private ReportSources sources;

    @Inject
    private ReportFiles files;

    @Inject
    private AuditSteps steps;

    @Inject
    private PostingLetters letters;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** @throws Refusal certification.R30 to certification.R32 when the round does not open for the caller */
    @Transactional
    public ReportView open(long id) {
        auditors.admit(id, caller.get());
        return sources.gather(rounds.find(id));
    }

    /**
     * The visit is over, or a recheck does without: the report is written.
     *
     * @throws Refusal certification.R40 while a criterion has no score, certification.R1 when it is not time for that
     */
    @Transactional
    public void write(long id) {
        AuditedRound round = locked(id);
        whole(round);
        boolean papersOnly =
                round.kind() == CertificationKind.RECHECK && round.state() == CertificationState.DESK_REVIEW;
        steps.take(
                round,
                papersOnly ? CertificationStep.REPORT_WITHOUT_VISIT : CertificationStep.WRITE_REPORT,
                CertificationActor.AUDITOR,
                time.today());
    }

    /**
     * Asks the programme whether the facts are right. What it gets is kept as it is now.
     *
     * @throws Refusal certification.R40 while a criterion has no score or note, certification.R39 when it was asked before,
     *     certification.R1 when no report is being written
     */
    @Transactional
    public void askFacts(long id) {
        AuditedRound round = locked(id);
        whole(round);
        if (!reports.of(id).isEmpty()) {
            throw new Refusal("certification.R39");
        }
        AuditedRound now =
                steps.take(round, CertificationStep.ASK_FACT_CHECK, CertificationActor.AUDITOR, time.today());
        files.keep(now, false);
        auditors.leads(round.institution())
                .forEach(to -> letters.post(Letter.to(to, LetterKind.FACTS_ASKED, "certification_round " + id)
                        .with("reference", round.reference())
                        .with("programme", round.name())
                        .with("until", now.due() == null ? time.today() : now.due())));
    }

    /**
     * Answers what the programme said of one finding.
     *
     * @throws Refusal certification.R41 when there is nothing to answer or nothing is said, certification.R34 when too much is,
     *     certification.R1 when no report is being written
     */
    @Transactional
    public void answer(long id, int number, String text) {
        AuditedRound round = locked(id);
        AuditFinding finding = findings.of(id).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal("certification.R41"));
        if (finding.comment() == null || text.isBlank()) {
            throw new Refusal("certification.R41");
        }
        if (text.length() > LONGEST) {
            throw new Refusal("certification.R34", LONGEST);
        }
        if (round.state() != CertificationState.REPORT) {
            throw new Refusal("certification.R1");
        }
        findings.answer(finding, text, caller.get(), time.now());
        steps.record(steps.act(round, "comment-answered").with("number", number));
    }

    /**
     * Hands the report over to the body that decides. From then on nobody changes it.
     *
     * @throws Refusal certification.R42 before the programme could check the facts, certification.R43 while a comment waits for
     *     an answer, certification.R1 when no report is being written
     */
    @Transactional
    public void handOver(long id) {
        AuditedRound round = locked(id);
        if (reports.of(id).isEmpty()) {
            throw new Refusal("certification.R42");
        }
        long waiting = sources.gather(round).unanswered();
        if (waiting > 0) {
            throw new Refusal("certification.R43", waiting);
        }
        AuditedRound now =
                steps.take(round, CertificationStep.HAND_TO_COMMITTEE, CertificationActor.AUDITOR, time.today());
        files.keep(now, true);
    }

    private void whole(AuditedRound round) {
        if (!sources.gather(round).file().complete()) {
            throw new Refusal("certification.R40");
        }
    }

    private AuditedRound locked(long id) {
        AuditedRound round = rounds.lock(id);
        auditors.admit(id, caller.get());
        return round;
    }
}
