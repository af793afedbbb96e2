package nl.mbtregister.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;
import nl.mbtregister.supervision.rules.CaseCode;

/** A therapist keeps the own treatments. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class KeepingCases {
    @Inject
    private TreatmentCases cases;

    @Inject
    private KeepingJournal journal;

    @Inject
    private DoingOnce doing;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** The newest first. One statement. */
    @Transactional
    public List<KeptCase> own() {
        return cases.of(caller.get().person()).stream()
                .map(found -> new KeptCase(found.id(), found.version(), found.facts()))
                .toList();
    }

    @Transactional
    public Optional<KeptCase> own(long id) {
        return cases.of(caller.get().person(), id)
                .map(found -> new KeptCase(found.id(), found.version(), found.facts()));
    }

    /** @throws Refusal supervision.R1 or supervision.R2 */
    @Transactional
    public long add(UUID key, CaseFacts facts) {
        var before = doing.once(key, "supervision.case", facts);
        if (before.isPresent()) {
            return Long.parseLong(before.get());
        }
        long me = caller.get().person();
        check(facts, me, 0);
        TreatmentCase added = new TreatmentCase(me, facts);
        cases.add(added);
        record("supervision.case.added", me, added.id());
        doing.done(key, String.valueOf(added.id()));
        return added.id();
    }

    /**
     * @throws Refusal supervision.R1 or supervision.R2; supervision.R17 when it is not in the caller's file
     * @throws jakarta.persistence.OptimisticLockException when it was changed since
     */
    @Transactional
    public void change(long id, int version, CaseFacts facts) {
        long me = caller.get().person();
        TreatmentCase found = cases.seen(me, id, version);
        check(facts, me, id);
        found.change(facts);
        record("supervision.case.changed", me, id);
    }

    /**
     * @throws Refusal supervision.R17 when it is not in the caller's file
     * @throws jakarta.persistence.OptimisticLockException when it was changed since
     */
    @Transactional
    public void remove(long id, int version) {
        long me = caller.get().person();
        cases.remove(cases.seen(me, id, version));
        record("supervision.case.removed", me, id);
    }

    private void check(CaseFacts facts, long me, long id) {
        CaseCode.trouble(facts.code()).ifPresent(trouble -> {
            throw new Refusal("supervision.R1", trouble);
        });
        LocalDate today = time.today();
        LocalDate last = facts.lastDay() == null ? facts.firstDay() : facts.lastDay();
        boolean possible = !facts.firstDay().isAfter(last)
                && !last.isAfter(today)
                && facts.sessions() >= 0
                && facts.sessions() <= CaseFacts.MOST_SESSIONS;
        if (!possible || cases.codeTaken(me, facts.code(), id)) {
            throw new Refusal("supervision.R2", CaseFacts.MOST_SESSIONS);
        }
    }

    /** The code stays out of the journal: it is the therapist's own. */
    private void record(String act, long me, long id) {
        journal.record(JournalAct.of(act).about(me).object("treatment_case", id));
    }
}
