package nl.mbtregister.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.mbtregister.criteria.rules.CriteriaLibrary;
import nl.mbtregister.criteria.rules.Criterion;
import nl.mbtregister.criteria.rules.LibraryDifference;
import nl.mbtregister.criteria.rules.Thresholds;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/**
 * The office writes the next version of the criteria for programmes, and somebody else of it approves. Who comes after
 * somebody changed the draft is told so, as platform.R4 has it.
 */
@ApplicationScoped
@AllowedTo(Role.SECRETARIAT)
public class WritingCriteria {
    @Inject
    private ReadingCriteria reading;

    @Inject
    private StoredLibraries stored;

    @Inject
    private DoingOnce doing;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** The version that is being written; empty when none is. */
    @Transactional
    public Optional<DraftLibrary> draft() {
        return stored.open(ReadingCriteria.PROGRAMME)
                .map(open -> new DraftLibrary(
                        open.library(),
                        open.state(),
                        open.lock(),
                        open.writers(),
                        LibraryDifference.between(newest(), open.library())));
    }

    /** @throws Refusal criteria.R14 when another is being written */
    @Transactional
    public void begin(UUID key) {
        once(key, "begin", () -> {
            CriteriaLibrary next =
                    newest().as(newest().version() + 1, time.today().plusDays(1));
            if (!stored.begin(next, caller.get().id(), time.now())) {
                throw new Refusal("criteria.R14");
            }
            note("criteria.draft.begun", next);
        });
    }

    /**
     * Changes a criterion, or adds one.
     *
     * @param seen of the draft
     * @throws Refusal criteria.R15 when its domain is not in the set
     */
    @Transactional
    public void keep(UUID key, int seen, Criterion criterion) {
        change(key, seen, criterion, draft -> {
            if (draft.domains().stream().noneMatch(domain -> domain.code().equals(criterion.domain()))) {
                throw new Refusal("criteria.R15");
            }
            return draft.with(criterion);
        });
    }

    /** @throws Refusal criteria.R15 when it is the last of its domain */
    @Transactional
    public void remove(UUID key, int seen, String code) {
        change(key, seen, code, draft -> {
            CriteriaLibrary less = draft.without(code);
            if (less.domains().stream().anyMatch(domain -> less.of(domain).isEmpty())) {
                throw new Refusal("criteria.R15");
            }
            return less;
        });
    }

    @Transactional
    public void limit(UUID key, int seen, Thresholds limits) {
        change(key, seen, limits, draft -> draft.with(limits));
    }

    @Transactional
    public void throwAway(UUID key, int seen) {
        once(key, "throw away " + seen, () -> {
            CriteriaLibrary draft = open().library();
            stored.throwAway(draft, seen);
            note("criteria.draft.thrown-away", draft);
        });
    }

    /**
     * @param from first day on which applications are judged by it
     * @throws Refusal criteria.R16 when nothing differs, or the day is not after today and after the last version began
     */
    @Transactional
    public void offer(UUID key, int seen, LocalDate from) {
        once(key, "offer " + seen + " " + from, () -> {
            CriteriaLibrary draft = open().library();
            boolean early = !from.isAfter(time.today()) || !from.isAfter(newest().from());
            if (early || LibraryDifference.between(newest(), draft).none()) {
                throw new Refusal("criteria.R16");
            }
            CriteriaLibrary dated = draft.as(draft.version(), from);
            stored.step(dated, seen, LibraryState.OFFERED, caller.get().id(), time.now());
            note("criteria.draft.offered", dated);
        });
    }

    /** Whoever approves or wrote it sees that something must change first. */
    @Transactional
    public void takeBack(UUID key, int seen) {
        once(key, "take back " + seen, () -> {
            CriteriaLibrary draft = open().library();
            stored.step(draft, seen, LibraryState.DRAFT, caller.get().id(), time.now());
            note("criteria.draft.taken-back", draft);
        });
    }

    /** @throws Refusal criteria.R16 for who changed a word of it, when it is not offered, or when its first day has come */
    @AllowedTo({Role.SECRETARIAT, Role.BOARD})
    @Transactional
    public void approve(UUID key, int seen) {
        once(key, "approve " + seen, () -> {
            StoredLibraries.Open open = open();
            boolean own = open.writers().contains(caller.get().id());
            if (own
                    || open.state() != LibraryState.OFFERED
                    || !open.library().from().isAfter(time.today())) {
                throw new Refusal("criteria.R16");
            }
            stored.step(
                    open.library(), seen, LibraryState.APPROVED, caller.get().id(), time.now());
            note("criteria.library.approved", open.library());
        });
    }

    private void change(UUID key, int seen, Object what, UnaryOperator<CriteriaLibrary> change) {
        once(key, seen + " " + what, () -> {
            CriteriaLibrary changed = change.apply(open().library());
            stored.change(changed, seen, caller.get().id(), time.now());
            note("criteria.draft.changed", changed);
        });
    }

    private void once(UUID key, String what, Runnable act) {
        if (doing.once(key, what).isEmpty()) {
            act.run();
            doing.done(key, "");
        }
    }

    private StoredLibraries.Open open() {
        return stored.open(ReadingCriteria.PROGRAMME).orElseThrow(() -> new Refusal("criteria.R14"));
    }

    private CriteriaLibrary newest() {
        return reading.all(ReadingCriteria.PROGRAMME).getFirst();
    }

    private void note(String act, CriteriaLibrary library) {
        journal.record(JournalAct.of(act)
                .object("criteria_library " + library.name(), library.version())
                .with("from", library.from()));
    }
}
