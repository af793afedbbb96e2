package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.mbtregister.certification.rules.AuditScore;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Auditors score the criteria, in the room or later: what they entered without a network comes in when it is back. */
@ApplicationScoped
@AllowedTo(Role.AUDITOR)
public class ScoringRound {
    /** Signs that a note may have. */
    public static final int LONGEST = 4_000;

    @Inject
    private AuditedRounds rounds;

    @Inject
    private RoundAuditors auditors;

    @Inject
    private RoundScores scores;

    @Inject
    private AuditLibraries libraries;

    @Inject
    private AuditSteps steps;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * What became of a score.
     *
     * @param kept false when somebody else had saved another one meanwhile: then that one stands here and nothing was written
     */
    public record Kept(boolean kept, RoundScore now) {}

    /**
     * Saves a score in place of the one that the auditor saw. Sent twice, the second one changes nothing.
     *
     * @param seen version of the score that was seen, 0 for none
     * @throws Refusal certification.R30 to certification.R32 when the round does not open for the caller, certification.R1 when
     *     it is not being audited, certification.R35 without the note that the score needs, certification.R34 for a note that
     *     is too long
     */
    @Transactional
    public Kept save(long id, String code, int seen, AuditScore score) {
        AuditedRound round = rounds.lock(id);
        auditors.admit(id, caller.get());
        if (!round.beingAudited()) {
            throw new Refusal("certification.R1");
        }
        if (libraries.asked(round).stream().noneMatch(one -> one.code().equals(code))) {
            throw new Refusal("certification.R30");
        }
        if (score.note().length() > LONGEST) {
            throw new Refusal("certification.R34", LONGEST);
        }
        if (!score.explained(scores.self(id).getOrDefault(code, SelfView.NONE).score())) {
            throw new Refusal("certification.R35", code);
        }
        Optional<RoundScore> before = scores.of(id, code);
        if (before.isPresent() && before.get().score().equals(score)) {
            return new Kept(true, before.get());
        }
        if (!scores.write(id, code, before.isEmpty() ? 0 : seen, score, caller.get(), time.now())) {
            return new Kept(false, before.orElseThrow());
        }
        steps.record(steps.act(round, "scored").with("code", code).with("score", score.score()));
        return new Kept(true, scores.of(id, code).orElseThrow());
    }
}
