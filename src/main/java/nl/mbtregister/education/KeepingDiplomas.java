package nl.mbtregister.education;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.education.rules.DiplomaClaim;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** A person keeps the own diplomas. Each method: Refusal education.R3 to R6 where that rule forbids it. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class KeepingDiplomas {
    private static final String ROW = "EDUCATION-";

    @Inject
    private Educations educations;

    @Inject
    private OwnRows rows;

    @Inject
    private DoingOnce doing;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /**
     * Adds one.
     *
     * @return its id
     */
    @Transactional
    public long add(UUID once, DiplomaClaim claim) {
        check(claim);
        Optional<String> before = doing.once(once, "education.diploma.add", claim);
        if (before.isPresent()) {
            return Long.parseLong(before.get());
        }
        Diploma diploma = new Diploma(caller.get().person(), claim);
        educations.add(diploma);
        record("education.diploma.added", diploma.id(), claim);
        doing.done(once, String.valueOf(diploma.id()));
        return diploma.id();
    }

    /** @throws jakarta.persistence.OptimisticLockException when it was changed since the person read {@code version} */
    @Transactional
    public void change(long id, long version, DiplomaClaim claim) {
        check(claim);
        rows.requireOpen(ROW + id);
        educations.diploma(id, caller.get().person(), version).change(claim);
        record("education.diploma.changed", id, claim);
    }

    /** @throws jakarta.persistence.OptimisticLockException when it was changed since the person read {@code version} */
    @Transactional
    public void remove(long id, long version) {
        rows.requireOpen(ROW + id);
        educations.remove(educations.diploma(id, caller.get().person(), version));
        journal.record(JournalAct.of("education.diploma.removed")
                .about(caller.get().person())
                .object("diploma", id));
    }

    private void check(DiplomaClaim claim) {
        claim.on(time.today());
        rows.requireOwn(claim.document());
    }

    private void record(String act, long id, DiplomaClaim claim) {
        journal.record(JournalAct.of(act)
                .about(caller.get().person())
                .object("diploma", id)
                .with("level", claim.level())
                .with("obtained", claim.obtained()));
    }
}
