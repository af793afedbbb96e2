package nl.mbtregister.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.person.rules.Workplace;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** A person keeps the own places of work. Each method: Refusal person.R19 or R20 where that rule forbids it. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class KeepingEmployment {
    @Inject
    private Employments employments;

    @Inject
    private DoingOnce doing;

    @Inject
    private KeepingJournal journal;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Time time;

    /** Latest first. */
    @Transactional
    public List<WorkLine> own() {
        return employments.of(caller.get().person());
    }

    /**
     * Adds one.
     *
     * @return its id
     */
    @Transactional
    public long add(UUID once, Workplace place) {
        place.on(time.today());
        Optional<String> before = doing.once(once, "person.employment.add", place);
        if (before.isPresent()) {
            return Long.parseLong(before.get());
        }
        Employment employment = new Employment(caller.get().person(), place);
        employments.add(employment);
        record("person.employment.added", employment.id());
        doing.done(once, String.valueOf(employment.id()));
        return employment.id();
    }

    /** @throws jakarta.persistence.OptimisticLockException when it was changed since the person read {@code version} */
    @Transactional
    public void change(long id, long version, Workplace place) {
        place.on(time.today());
        employments.own(id, caller.get().person(), version).change(place);
        record("person.employment.changed", id);
    }

    /** @throws jakarta.persistence.OptimisticLockException when it was changed since the person read {@code version} */
    @Transactional
    public void remove(long id, long version) {
        employments.remove(employments.own(id, caller.get().person(), version));
        record("person.employment.removed", id);
    }

    private void record(String act, long id) {
        journal.record(JournalAct.of(act).about(caller.get().person()).object("employment", id));
    }
}
