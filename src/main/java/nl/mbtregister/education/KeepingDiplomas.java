package nl.mbtregister.education;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.documents.ReadingDocuments;
import nl.mbtregister.education.rules.DiplomaClaim;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** A person keeps the own diplomas. Each method: Refusal education.R3 to R6 where that rule forbids it. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class KeepingDiplomas {
    @Inject
    private Educations educations;

    @Inject
    private ReadingDocuments documents;

    @Inject
    private DoingOnce doing;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    @Any
    @Inject
    private Instance<DecidedRows> decided;

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
        open(id);
        educations.diploma(id, caller.get().person(), version).change(claim);
        record("education.diploma.changed", id, claim);
    }

    /** @throws jakarta.persistence.OptimisticLockException when it was changed since the person read {@code version} */
    @Transactional
    public void remove(long id, long version) {
        open(id);
        educations.remove(educations.diploma(id, caller.get().person(), version));
        journal.record(JournalAct.of("education.diploma.removed")
                .about(caller.get().person())
                .object("diploma", id));
    }

    private void check(DiplomaClaim claim) {
        claim.on(time.today());
        if (claim.document() != null) {
            try {
                documents.requireOwn(claim.document());
            } catch (Refusal notOwn) {
                throw new Refusal("education.R4");
            }
        }
    }

    private void open(long id) {
        long person = caller.get().person();
        if (decided.stream().anyMatch(one -> one.isDecidedOn(person, "EDUCATION-" + id))) {
            throw new Refusal("education.R6");
        }
    }

    private void record(String act, long id, DiplomaClaim claim) {
        journal.record(JournalAct.of(act)
                .about(caller.get().person())
                .object("diploma", id)
                .with("level", claim.level())
                .with("obtained", claim.obtained()));
    }
}
