package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mbtregister.certification.AuditFinding.Words;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Auditors write down what they found. */
@ApplicationScoped
@AllowedTo(Role.AUDITOR)
public class KeepingFindings {
    private static final int LONGEST = 2_000;
    private static final int LONGEST_OWNER = 200;

    @Inject
    private AuditedRounds rounds;

    @Inject
    private RoundAuditors auditors;

    @Inject
    private RoundFindings findings;

    @Inject
    private RoundReports reports;

    @Inject
    private AuditLibraries libraries;

    @Inject
    private AuditSteps steps;

    @Inject
    private DoingOnce doing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** @throws Refusal certification.R30 to certification.R32 when the round does not open for the caller */
    @Transactional
    public List<AuditFinding> of(long id) {
        auditors.admit(id, caller.get());
        return findings.of(id);
    }

    /**
     * @throws Refusal certification.R38 when something is missing, certification.R39 once the programme has checked the facts,
     *     certification.R1 when the round is not being audited
     */
    @Transactional
    public void add(UUID once, long id, Words words) {
        AuditedRound round = checked(id, words);
        if (!reports.of(id).isEmpty()) {
            throw new Refusal("certification.R39");
        }
        if (doing.once(once, "certification.finding", id, words).isEmpty()) {
            findings.add(id, words, caller.get(), time.now());
            steps.record(steps.act(round, "finding-written").with("code", words.code()));
            doing.done(once, "");
        }
    }

    /**
     * @param seen version that the auditor saw
     * @throws Refusal as {@link #add}, but never certification.R39
     */
    @Transactional
    public void change(long id, int number, int seen, Words words) {
        AuditedRound round = checked(id, words);
        findings.change(id, number, seen, words);
        steps.record(steps.act(round, "finding-changed").with("number", number));
    }

    /** Takes a finding back. */
    @Transactional
    public void withdraw(long id, int number, int seen) {
        AuditedRound round = atWork(id);
        findings.withdraw(id, number, seen, time.now());
        steps.record(steps.act(round, "finding-withdrawn").with("number", number));
    }

    private AuditedRound checked(long id, Words words) {
        AuditedRound round = atWork(id);
        boolean whole = Stream.of(words.statement(), words.seen(), words.owner())
                        .noneMatch(String::isBlank)
                && libraries.asked(round).stream().anyMatch(one -> one.code().equals(words.code()));
        if (!whole || words.due().isBefore(time.today())) {
            throw new Refusal("certification.R38");
        }
        if (words.statement().length() > LONGEST
                || words.seen().length() > LONGEST
                || words.owner().length() > LONGEST_OWNER) {
            throw new Refusal("certification.R34", LONGEST);
        }
        return round;
    }

    private AuditedRound atWork(long id) {
        AuditedRound round = rounds.lock(id);
        auditors.admit(id, caller.get());
        if (!round.beingAudited()) {
            throw new Refusal("certification.R1");
        }
        return round;
    }
}
