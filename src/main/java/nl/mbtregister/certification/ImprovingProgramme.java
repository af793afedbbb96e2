package nl.mbtregister.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** Whoever acts for an institution mends what a decided round left to be improved: plans it, shows it, and closes it for another. */
@ApplicationScoped
@AllowedTo(Role.INSTITUTION)
public class ImprovingProgramme {
    private static final int LONGEST = 2_000;
    private static final int PIECES = 200;

    @Inject
    private AuditedRounds rounds;

    @Inject
    private Improvements improvements;

    @Inject
    private Contacts contacts;

    @Inject
    private EvidencePieces pieces;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** Decided rounds of the caller's institutions that left something to be improved: what is overdue first, then the newest. */
    @Transactional
    public List<ImprovementRound> all() {
        return improvements.of(Contacts.account(caller.get()), time.today());
    }

    /** @throws Refusal certification.R56 when the round was not decided or the caller does not act for its institution */
    @Transactional
    public ImprovementFile open(long round) {
        AuditedRound decided = rounds.improved(round, Contacts.account(caller.get()));
        return new ImprovementFile(
                decided,
                Contacts.account(caller.get()),
                contacts.of(decided.institution()),
                improvements.points(round, time.today()));
    }

    /** The evidence with which something of an opened plan can be shown. */
    @Transactional
    public List<EvidencePiece> evidence(ImprovementFile file) {
        return pieces.of(file.round().institution(), Long.MAX_VALUE, PIECES).stream()
                .filter(piece -> piece.holds(time.today()))
                .toList();
    }

    /**
     * The lead says who mends it, how and by when.
     *
     * @param key such as A1-3
     * @param seen version of the plan that was read; 0 for none
     * @throws Refusal certification.R57 for who does not lead, an owner who does not act for the institution, no measure, or a day
     *     that has passed; certification.R34 for a measure that is too long; otherwise as {@link #open}
     * @throws OptimisticLockException when somebody changed or closed it since
     */
    @Transactional
    public void plan(long round, String key, int seen, long owner, String measure, LocalDate due) {
        ImprovementFile file = open(round);
        ImprovementPoint point = point(file, key);
        boolean acts = file.contacts().stream().anyMatch(one -> one.account() == owner);
        if (!file.mayPlan(point) || !acts || measure.isBlank() || due.isBefore(time.today())) {
            throw new Refusal("certification.R57");
        }
        if (measure.length() > LONGEST) {
            throw new Refusal("certification.R34", LONGEST);
        }
        improvements.plan(
                round,
                point,
                new ImprovementPlan(owner, null, measure, due, null, null, seen),
                caller.get(),
                time.now());
        record("planned", round, key);
    }

    /**
     * The lead or the owner says with what it is shown.
     *
     * @throws Refusal certification.R58 for anybody else, or without a plan; otherwise as {@link #open}
     * @throws OptimisticLockException when somebody changed or closed it since
     */
    @Transactional
    public void prove(long round, String key, int seen, Collection<Long> evidence) {
        ImprovementFile file = open(round);
        ImprovementPoint point = point(file, key);
        if (!file.mayProve(point)) {
            throw new Refusal("certification.R58");
        }
        improvements.prove(file.round(), point, evidence, seen, caller.get(), time.now());
        record("shown", round, key);
    }

    /**
     * Somebody else than the owner finds that it was mended.
     *
     * @throws Refusal certification.R59 for the owner, without proof that holds, or when it was closed; otherwise as {@link #open}
     * @throws OptimisticLockException when somebody changed it since
     */
    @Transactional
    public void close(long round, String key, int seen) {
        ImprovementFile file = open(round);
        ImprovementPoint point = point(file, key);
        if (!file.mayClose(point)) {
            throw new Refusal("certification.R59");
        }
        improvements.close(round, point, seen, caller.get(), time.now());
        record("closed", round, key);
    }

    private static ImprovementPoint point(ImprovementFile file, String key) {
        return file.point(key).orElseThrow(() -> new Refusal("certification.R56"));
    }

    private void record(String what, long round, String key) {
        journal.record(JournalAct.of("certification.improvement." + what)
                .object("certification_round", round)
                .with("point", key));
    }
}
