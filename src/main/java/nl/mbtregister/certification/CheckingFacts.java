package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.mbtregister.certification.rules.CertificationActor;
import nl.mbtregister.certification.rules.CertificationState;
import nl.mbtregister.certification.rules.CertificationStep;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Who leads the institution says of each finding whether its facts are right. */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class CheckingFacts {
    private static final int LONGEST = 2_000;

    @Inject
    private AuditedRounds rounds;

    @Inject
    private RoundAuditors auditors;

    @Inject
    private RoundFindings findings;

    @Inject
    private ReportSources sources;

    @Inject
    private AuditSteps steps;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** Rounds whose facts the caller is to check, or whose report there is to read. */
    @Transactional
    public List<AuditedRound> all() {
        return rounds.reported(RoundAuditors.account(caller.get()));
    }

    /** @throws Refusal certification.R30 when the caller does not lead its institution, or the auditors asked nothing yet */
    @Transactional
    public ReportView open(long id) {
        AuditedRound round = led(rounds.find(id));
        if (round.state() != CertificationState.FACT_CHECK && round.state() != CertificationState.DECIDED) {
            throw new Refusal("certification.R30");
        }
        return sources.gather(round);
    }

    /**
     * @param text what is not right; may be empty when everything is
     * @throws Refusal certification.R44 when it is not right and nothing is said, certification.R34 when too much is,
     *     certification.R1 when it is not asked any more
     */
    @Transactional
    public void comment(long id, int number, boolean agreed, String text) {
        AuditedRound round = asked(id);
        AuditFinding finding = findings.of(id).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal("certification.R30"));
        if (!agreed && text.isBlank()) {
            throw new Refusal("certification.R44");
        }
        if (text.length() > LONGEST) {
            throw new Refusal("certification.R34", LONGEST);
        }
        findings.comment(finding, agreed, text, caller.get(), time.now());
        steps.record(steps.act(round, "fact-checked").with("number", number));
    }

    /**
     * The check is done; the auditors answer.
     *
     * @throws Refusal certification.R45 with how many findings nothing was said of, certification.R1 when it is not asked any
     *     more
     */
    @Transactional
    public void finish(long id) {
        AuditedRound round = asked(id);
        List<AuditFinding> silent =
                findings.of(id).stream().filter(one -> one.comment() == null).toList();
        if (!silent.isEmpty()) {
            throw new Refusal("certification.R45", silent.size());
        }
        steps.take(round, CertificationStep.ANSWER_FACT_CHECK, CertificationActor.LEAD, time.today());
    }

    private AuditedRound asked(long id) {
        AuditedRound round = led(rounds.lock(id));
        if (round.state() != CertificationState.FACT_CHECK) {
            throw new Refusal("certification.R1");
        }
        return round;
    }

    private AuditedRound led(AuditedRound round) {
        if (!auditors.isLead(round.institution(), caller.get())) {
            throw new Refusal("certification.R30");
        }
        return round;
    }
}
