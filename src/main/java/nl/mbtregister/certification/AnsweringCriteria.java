package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.mbtregister.certification.rules.AssignmentState;
import nl.mbtregister.certification.rules.SelfScore;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** The lead, or who was given the domain, says of a criterion how far the programme meets it, and with what that is shown. */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class AnsweringCriteria {
    /** How saving ended. */
    public enum Saved {
        DONE,
        /** Somebody else saved it in between: both are kept. */
        BESIDE
    }

    @Inject
    private Rounds rounds;

    @Inject
    private RoundAnswers answers;

    @Inject
    private RoundCriteria criteria;

    @Inject
    private RoundAssignments assignments;

    @Inject
    private EvidencePieces pieces;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * Keeps what was typed: in place of the version that was seen, else beside it.
     *
     * @param seen version of the answer, 0 when there was none
     * @throws Refusal certification.R3 when the caller may not see it, certification.R6 when it cannot be written any more,
     *     certification.R4 and certification.R5 for what was typed
     */
    @Transactional
    public Saved save(long round, String code, int seen, SelfScore typed) {
        OwnRound own = writable(round, code);
        SelfScore score = typed.fitting();
        begin(own, code);
        if (answers.write(own.round(), code, seen, score, caller.get(), time.now())) {
            record(own, code, "saved");
            return Saved.DONE;
        }
        Optional<RoundAnswer> there = answers.of(round, code);
        if (there.filter(answer -> isThere(answer, score)).isPresent()) {
            return Saved.DONE;
        }
        answers.keepBeside(round, code, score, caller.get(), time.now());
        record(own, code, "kept-beside");
        return Saved.BESIDE;
    }

    /**
     * A person made one answer of several.
     *
     * @param rivals those that are in it
     * @throws Refusal as for {@link #save}
     */
    @Transactional
    public Saved join(long round, String code, int seen, List<Long> rivals, SelfScore typed) {
        Saved saved = save(round, code, seen, typed);
        if (saved == Saved.DONE) {
            answers.joined(round, code, rivals, caller.get(), time.now());
            record(writable(round, code), code, "joined");
        }
        return saved;
    }

    /**
     * Exactly these pieces of the institution show it from here on.
     *
     * @throws Refusal certification.R3 when the caller may not see it, certification.R6 when it cannot be written any more
     */
    @Transactional
    public void show(long round, String code, Collection<Long> evidence) {
        OwnRound own = writable(round, code);
        begin(own, code);
        pieces.link(round, code, own.round().programme().institution(), evidence, caller.get(), time.now());
        record(own, code, "shown");
    }

    private OwnRound writable(long round, String code) {
        OwnRound own = rounds.heldOf(round, caller.get());
        Criterion criterion = criteria.of(own.round()).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .filter(one -> own.sees(one.domain()))
                .orElseThrow(() -> new Refusal("certification.R3"));
        if (!own.writes(criterion.domain())) {
            throw new Refusal("certification.R6");
        }
        return own;
    }

    private void begin(OwnRound own, String code) {
        String domain = code.substring(0, 1);
        if (own.given().get(domain) == AssignmentState.ASSIGNED) {
            assignments.begun(own.round().id(), domain, caller.get());
        }
    }

    private static boolean isThere(RoundAnswer answer, SelfScore score) {
        return answer.score().equals(score)
                || answer.rivals().stream().anyMatch(rival -> rival.score().equals(score));
    }

    private void record(OwnRound own, String code, String done) {
        journal.record(JournalAct.of("certification.answer." + done)
                .object("certification_round", own.round().id())
                .with("criterion", code));
    }
}
