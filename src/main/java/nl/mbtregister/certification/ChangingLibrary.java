package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.mbtregister.certification.rules.LibraryMove;
import nl.mbtregister.certification.rules.LibraryWay;
import nl.mbtregister.certification.rules.SelfScore;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** New criteria came into force while a round is open: the lead keeps to the old ones, or takes the answers along. */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class ChangingLibrary {
    @Inject
    private Rounds rounds;

    @Inject
    private RoundAnswers answers;

    @Inject
    private RoundCriteria criteria;

    @Inject
    private EvidencePieces pieces;

    @Inject
    private LibraryChanges changes;

    @Inject
    private DoingOnce doing;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * What a change would mean, and what was chosen before.
     *
     * @throws Refusal certification.R3 when the caller does not lead it
     */
    @Transactional
    public LibraryChoice look(long id) {
        OwnRound own = led(rounds.of(id, caller.get()));
        CertificationRound round = own.round();
        return new LibraryChoice(
                round,
                criteria.library(round),
                criteria.newer(round, time.today())
                        .map(newer -> new LibraryMove(criteria.library(round), newer, round.scope()))
                        .orElse(null),
                answers.of(id),
                changes.of(id));
    }

    /**
     * Goes on with the criteria of the round, or with the newest ones.
     *
     * @param chosen for a migration: old code by new code, empty to begin anew; else empty
     * @throws Refusal certification.R3 when the caller does not lead it, certification.R6 when it is filed, certification.R16 when
     *     there is no newer edition or the choice leads nowhere, certification.R17 when two texts are not joined yet
     */
    @Transactional
    public void change(UUID once, long id, LibraryWay way, Map<String, String> chosen) {
        CertificationRound round = led(rounds.lockedOf(id, caller.get())).round();
        if (doing.once(once, "certification.library", id, way, chosen).isPresent()) {
            return;
        }
        if (!round.writable()) {
            throw new Refusal("certification.R6");
        }
        CriteriaLibrary newer = criteria.newer(round, time.today()).orElseThrow(() -> new Refusal("certification.R16"));
        LibraryMove move = new LibraryMove(criteria.library(round), newer, round.scope());
        Map<String, RoundAnswer> before = answers.of(id);
        if (!before.values().stream().allMatch(answer -> answer.rivals().isEmpty())) {
            throw new Refusal("certification.R17");
        }
        Map<String, String> moved = switch (way) {
            case KEEP -> Map.of();
            case MAP -> move.mapped();
            case MIGRATE -> move.migrated(chosen);
        };
        changes.add(round, newer.version(), way, moved, before, caller.get(), time.now());
        if (way != LibraryWay.KEEP) {
            move(round, move, moved, before);
        }
        journal.record(JournalAct.of("certification.library.changed")
                .object("certification_round", id)
                .with("way", way)
                .with("edition", newer.version()));
        doing.done(once, String.valueOf(newer.version()));
    }

    /** Every criterion of the new edition gets the answer that was chosen for it; none is thrown away. */
    private void move(
            CertificationRound round, LibraryMove move, Map<String, String> moved, Map<String, RoundAnswer> before) {
        rounds.moveTo(round.id(), move.to().version());
        Map<String, List<Long>> shown = pieces.idsOf(round.id());
        for (LibraryMove.Change change : move.changes()) {
            if (change.after() == null) {
                continue;
            }
            String code = change.code();
            String source = moved.getOrDefault(code, "");
            if (move.holds(code, source)) {
                continue;
            }
            RoundAnswer answer = before.get(source);
            if (answer != null || before.containsKey(code)) {
                answers.replace(
                        round.id(),
                        code,
                        move.to().version(),
                        answer == null ? SelfScore.EMPTY : answer.score(),
                        answer == null ? "" : source,
                        caller.get(),
                        time.now());
            }
            if (!code.equals(source)) {
                pieces.link(
                        round.id(),
                        code,
                        round.programme().institution(),
                        shown.getOrDefault(source, List.of()),
                        caller.get(),
                        time.now());
            }
        }
    }

    private static OwnRound led(OwnRound own) {
        if (!own.lead()) {
            throw new Refusal("certification.R3");
        }
        return own;
    }
}
