package nl.mbtregister.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.mbtregister.journal.JournalAct;
import nl.mbtregister.journal.KeepingJournal;
import nl.mbtregister.kernel.Reading.Bad;
import nl.mbtregister.kernel.Reading.Fault;
import nl.mbtregister.kernel.Refusal;
import nl.mbtregister.person.rules.OutsideClaim;
import nl.mbtregister.platform.AllowedTo;
import nl.mbtregister.platform.CurrentCaller;
import nl.mbtregister.platform.DoingOnce;
import nl.mbtregister.platform.Role;
import nl.mbtregister.platform.Time;

/** A person tells by which registrations elsewhere the own profession can be proven. */
@ApplicationScoped
@AllowedTo(Role.THERAPIST)
public class ClaimingOutsideRegistration {
    private static final int LONGEST = 100;

    @Inject
    private Persons persons;

    @Inject
    private OutsideRegistrations registrations;

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
    public List<OutsideLine> own() {
        return registrations.of(caller.get().person());
    }

    /**
     * Adds one.
     *
     * @return what is doubtful about its number, which is kept all the same; empty when nothing is
     * @throws Refusal person.R3 with the register and the fault of its number, person.R14 with the register when it contradicts
     *     another, person.R20 when the profession or the day cannot be
     */
    @Transactional
    public Optional<Fault> add(UUID once, OutsideClaim claim) {
        var number = claim.register().read(claim.number());
        if (number instanceof Bad<?>(Fault fault)) {
            throw new Refusal("person.R3", claim.register(), fault);
        }
        boolean named = !claim.profession().isBlank() && claim.profession().length() <= LONGEST;
        if (!named || claim.valid().from().isAfter(time.today())) {
            throw new Refusal("person.R20");
        }
        if (doing.once(once, "person.outside.add", claim).isPresent()) {
            return number.trouble();
        }
        long person = caller.get().person();
        if (registrations.of(person).stream().anyMatch(line -> line.claim().contradicts(claim))) {
            throw new Refusal("person.R14", claim.register());
        }
        OutsideRegistration registration = new OutsideRegistration(
                persons.withId(person),
                claim,
                number.usable().flatMap(kept -> kept).orElse(null));
        registrations.add(registration);
        record("person.outside.added", registration.line().id());
        doing.done(once, "");
        return number.trouble();
    }

    /** @throws Refusal person.R20 when the caller has none of that id */
    @Transactional
    public void remove(long id) {
        registrations.remove(id, caller.get().person());
        record("person.outside.removed", id);
    }

    private void record(String act, long id) {
        journal.record(JournalAct.of(act).about(caller.get().person()).object("outside_registration", id));
    }
}
